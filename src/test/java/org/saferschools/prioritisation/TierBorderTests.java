package org.saferschools.prioritisation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.saferschools.prioritisation.TierBorder.PeerScore;

import static org.assertj.core.api.Assertions.assertThat;

class TierBorderTests {

	private static final TierShares SHARES = new TierShares(List.of(10, 20, 70));

	/**
	 * Ten schools with 1 to 10 robberies and nothing else: tier 1 has one, tier 2 two.
	 */
	private static final List<PeerScore> TEN = IntStream.rangeClosed(1, 10).mapToObj(TierBorderTests::school).toList();

	@Test
	void theFirstFallsWhenAnotherHasMore() {
		assertThat(border(9).up()).isEmpty();
		assertThat(border(9).down()).hasValueSatisfying((change) -> {
			assertThat(change.tier()).isEqualTo(2);
			assertThat(change.to()).as("with 9, as many as the second, it would share the first rank").isEqualTo(8);
		});
	}

	@Test
	void aSchoolBetweenCanGoBothWays() {
		assertThat(border(7).up()).hasValueSatisfying((change) -> assertThat(change.to()).isEqualTo(10));
		assertThat(border(7).down()).hasValueSatisfying((change) -> {
			assertThat(change.tier()).isEqualTo(3);
			assertThat(change.to()).isEqualTo(6);
		});
	}

	@Test
	void aSentenceSaysWhatAndHowMuchAYear() {
		assertThat(border(7).down().map(TierChange::sentence)).hasValue(
				"It would be in tier 3 if about 6.0 and not 8.0 robberies were expected near it in 3 months (about 24 and not 32 a year), all else being the same.");
	}

	@Test
	void whereOneFactorIsNotEnoughNothingIsSaid() {
		Double[] none = new Double[Factor.values().length];
		List<PeerScore> alike = Stream.of(1, 2)
			.map((urn) -> new PeerScore(urn, 50, 1, none, none, none, new Integer[none.length]))
			.toList();
		assertThat(new TierBorder(alike, 0, SHARES).down()).isEmpty();
	}

	private static TierBorder border(int number) {
		return new TierBorder(TEN, number, SHARES);
	}

	private static PeerScore school(int robberies) {
		double percentile = 10 * (robberies - 0.5);
		int rank = 11 - robberies;
		return new PeerScore(100_000 + robberies, percentile, SHARES.tierOf(rank, 10), alone((double) robberies),
				alone(percentile), alone(percentile), alone(4 * robberies));
	}

	private static Double[] alone(Double value) {
		Double[] factors = new Double[Factor.values().length];
		factors[0] = value;
		return factors;
	}

	private static Integer[] alone(Integer count) {
		Integer[] factors = new Integer[Factor.values().length];
		factors[0] = count;
		return factors;
	}

}
