package org.saferschools.prioritisation.forecast;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class KendallTauTests {

	@Test
	void theSameOrderIsOneAndTheReverseMinusOne() {
		assertThat(tau(new double[] { 1, 2, 3 }, new double[] { 10, 20, 90 })).isEqualTo(1, within(1e-12));
		assertThat(tau(new double[] { 1, 2, 3 }, new double[] { 9, 4, 1 })).isEqualTo(-1, within(1e-12));
	}

	/** Of ten pairs seven stand the same way and three the other way: 4 / 10. */
	@Test
	void pairsThatAgreeLessThoseThatDoNotOverAllPairs() {
		assertThat(tau(new double[] { 1, 2, 3, 4, 5 }, new double[] { 3, 1, 4, 2, 5 })).isEqualTo(0.4, within(1e-12));
	}

	/** One pair tied in each list; of the other eight, seven agree: 6 / sqrt(9 * 9). */
	@Test
	void tiesAreAllowedForAsInTauB() {
		assertThat(tau(new double[] { 1, 2, 2, 3, 5 }, new double[] { 1, 3, 2, 2, 4 })).isEqualTo(6 / 9.0,
				within(1e-12));
	}

	@Test
	void allTiesHaveNoOrderToAgreeWith() {
		assertThat(tau(new double[] { 1, 1, 1 }, new double[] { 1, 2, 3 })).isNaN();
	}

	private static double tau(double[] x, double[] y) {
		return KendallTau.of(x, y);
	}

}
