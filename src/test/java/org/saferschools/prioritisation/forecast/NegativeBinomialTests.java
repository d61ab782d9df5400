package org.saferschools.prioritisation.forecast;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/**
 * Held against SciPy 1.17.1: {@code scipy.stats.nbinom(s, s / (s + m))} for a mean m and
 * a shape s.
 */
class NegativeBinomialTests {

	@ParameterizedTest
	@CsvSource({ "0.5, 0.5, 0, 0, 0, 2, 5", "0.5, 2, 0, 0, 0, 2, 3", "3, 1.5, 0, 1, 2, 9, 13",
			"12.3, 4, 3, 7, 11, 26, 34", "57.2, 11.8, 30, 44, 55, 90, 107", "240, 0.9, 9, 61, 159, 747, 1168",
			"4, 100, 1, 3, 4, 8, 9" })
	void quantilesAreThoseOfIndependentTables(double mean, double shape, int low, int quarter, int middle, int high,
			int highest) {
		NegativeBinomial count = new NegativeBinomial(mean, shape);
		assertThat(new int[] { count.quantile(0.05), count.quantile(0.25), count.quantile(0.5), count.quantile(0.95),
				count.quantile(0.99) })
			.containsExactly(low, quarter, middle, high, highest);
	}

	@ParameterizedTest
	@CsvSource({ "0.5, 0.5, -0.34657359027997, -6.76176592143097, -44.55702495713515",
			"3, 1.5, -1.64791843300217, -3.34128605588849, -23.80165490715372",
			"57.2, 11.8, -20.83888228288255, -11.87948412835793, -3.88767347803366",
			"4, 100, -3.92207131532813, -2.81212559478973, -96.76055949420886" })
	void probabilitiesAreThoseOfIndependentTables(double mean, double shape, double none, double seven, double sixty) {
		NegativeBinomial count = new NegativeBinomial(mean, shape);
		assertThat(count.logProbability(0)).isEqualTo(none, within(1e-9));
		assertThat(count.logProbability(7)).isEqualTo(seven, within(1e-9));
		assertThat(count.logProbability(60)).isEqualTo(sixty, within(1e-9));
	}

	/** The shortest runs that hold 90 of 100, found by trying all of them in SciPy. */
	@ParameterizedTest
	@CsvSource({ "0.5, 0.5, 0, 2", "0.5, 2, 0, 2", "3, 1.5, 0, 7", "12.3, 4, 2, 23", "57.2, 11.8, 28, 86",
			"240, 0.9, 0, 568", "4, 100, 1, 7" })
	void theIntervalIsTheShortestThatHoldsItsShare(double mean, double shape, int low, int high) {
		assertThat(new NegativeBinomial(mean, shape).interval(0.9)).isEqualTo(new NegativeBinomial.Interval(low, high));
	}

	@Test
	void probabilitiesAddUpToOne() {
		NegativeBinomial count = new NegativeBinomial(12.3, 4);
		double sum = 0;
		for (int number = 0; number < 500; number++) {
			sum += Math.exp(count.logProbability(number));
		}
		assertThat(sum).isEqualTo(1, within(1e-12));
	}

	@Test
	void whereNothingIsExpectedNothingComes() {
		NegativeBinomial none = new NegativeBinomial(0, 1);
		assertThat(none.logProbability(0)).isZero();
		assertThat(none.logProbability(1)).isEqualTo(Double.NEGATIVE_INFINITY);
		assertThat(none.interval(0.9)).isEqualTo(new NegativeBinomial.Interval(0, 0));
		assertThat(none.quantile(0.95)).isZero();
	}

	@Test
	void aMeanBelowZeroOrAShapeOfZeroIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new NegativeBinomial(-1, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new NegativeBinomial(1, 0));
	}

}
