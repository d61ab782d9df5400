package org.saferschools.prioritisation;

import java.util.stream.DoubleStream;

import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class GammaDrawsTests {

	private static final int DRAWS = 200_000;

	/** Quantiles of {@code scipy.stats.gamma(shape)}, SciPy 1.17.1. */
	@ParameterizedTest
	@CsvSource({ "0.3, 3.21103e-05, 0.0068998, 0.0731311, 0.342899, 1.37235",
			"1, 0.0512933, 0.287682, 0.693147, 1.38629, 2.99573", "2.5, 0.572738, 1.3373, 2.17573, 3.31284, 5.53525",
			"40, 30.1957, 35.5723, 39.6672, 44.0651, 50.9397" })
	void asManyDrawsLieBelowEachQuantileAsShould(double shape, double q05, double q25, double q50, double q75,
			double q95) {
		double[] draws = draws(shape, 11);
		assertThat(below(q05, draws)).isEqualTo(0.05, within(0.003));
		assertThat(below(q25, draws)).isEqualTo(0.25, within(0.005));
		assertThat(below(q50, draws)).isEqualTo(0.5, within(0.006));
		assertThat(below(q75, draws)).isEqualTo(0.75, within(0.005));
		assertThat(below(q95, draws)).isEqualTo(0.95, within(0.003));
	}

	@Test
	void theSameSeedDrawsTheSame() {
		assertThat(draws(0.7, 3)).isEqualTo(draws(0.7, 3)).isNotEqualTo(draws(0.7, 4));
	}

	private static double[] draws(double shape, long seed) {
		GammaDraws gamma = new GammaDraws(RandomSource.XO_SHI_RO_256_PP.create(seed));
		return DoubleStream.generate(() -> gamma.next(shape)).limit(DRAWS).toArray();
	}

	private static double below(double value, double[] draws) {
		return DoubleStream.of(draws).filter((draw) -> draw < value).count() / (double) DRAWS;
	}

}
