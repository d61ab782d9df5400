package org.saferschools.hotspot;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PeriodChangeTests {

	/** Of 8 robberies 7 or 8 fall on one side in 2 (1 + 8) of 256 tosses of a coin. */
	@Test
	void theProbabilityIsTheExactBinomialOne() {
		assertThat(PeriodChange.probability(1, 7, 1000, 1000)).isCloseTo(18 / 256.0, within(1e-12));
		assertThat(PeriodChange.probability(7, 1, 1000, 1000)).isCloseTo(18 / 256.0, within(1e-12));
		assertThat(PeriodChange.probability(0, 3, 1000, 1000)).isCloseTo(0.25, within(1e-12));
	}

	@Test
	void aPlaceThatGrewAsLondonDidHasNotChanged() {
		assertThat(PeriodChange.probability(20, 40, 1000, 2000)).isGreaterThan(0.9);
		assertThat(PeriodChange.probability(40, 40, 1000, 2000)).isLessThan(0.01);
		assertThat(PeriodChange.probability(0, 0, 1000, 2000)).isEqualTo(1);
	}

}
