package org.saferschools.prioritisation;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PercentilesTests {

	@Test
	void percentilesWithTiesAreAsReckonedByHand() {
		// 1 has none below and itself: 100 (0 + 0.5) / 5. The three 4s have one below:
		// 100
		// (1 + 1.5) / 5. 9 has four below: 100 (4 + 0.5) / 5.
		assertThat(Percentiles.midRank(new double[] { 4, 1, 4, 9, 4 })).containsExactly(50, 10, 50, 90, 50);
	}

	@Test
	void whereAllAreEqualAllAreInTheMiddle() {
		assertThat(Percentiles.midRank(new double[] { 0, 0, 0, 0 })).containsOnly(50);
		assertThat(Percentiles.midRank(new double[] { 7 })).containsExactly(50);
	}

	@Test
	void theMeanIsFiftyWhateverTheTies() {
		double[] values = new Random(4).ints(997, 0, 40).asDoubleStream().toArray();
		double[] percentiles = Percentiles.midRank(values);
		assertThat(Arrays.stream(percentiles).average().orElseThrow()).isCloseTo(50, within(1e-9));
		assertThat(Arrays.stream(percentiles)).allMatch((percentile) -> percentile > 0 && percentile < 100);
	}

	@Test
	void theMedianLeavesOutWhatIsUnknown() {
		assertThat(Percentiles.median(new double[] { 3, Double.NaN, 1, 2 })).isEqualTo(2);
		assertThat(Percentiles.median(new double[] { 4, 1, 2, Double.NaN, 10 })).isEqualTo(3);
		assertThat(Percentiles.median(new double[] { Double.NaN })).isNaN();
	}

	@Test
	void whoIsEqualSharesARankAndAsManyRanksAreLeftOut() {
		assertThat(Ranks.of(new double[] { 20, 80, 50, 80, 50, 50, 10 })).containsExactly(6, 1, 3, 1, 3, 3, 7);
	}

	@Test
	void needsThatDifferByRoundingOnlyAreEqual() {
		assertThat(Ranks.of(new double[] { 0.1 + 0.2, 0.3, 0.3 - 1e-6 })).containsExactly(1, 1, 3);
	}

}
