package org.saferschools.hotspot;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Near repeats against an example small enough to be reckoned by hand: five robberies,
 * two at one corner and one 100 m off in the first month, one 200 m off in the next, one
 * far away in the third.
 */
class KnoxTests {

	private static final int[] EASTINGS = { 530_000, 530_000, 530_100, 530_200, 540_000 };

	private static final int[] NORTHINGS = { 180_000, 180_000, 180_000, 180_000, 180_000 };

	private static final int[] MONTHS = { 0, 0, 0, 1, 2 };

	/**
	 * Of ten pairs three lie in the same month, four in months that follow each other.
	 * One pair shares its place, three are 100 m apart, two 200 m.
	 */
	@Test
	void pairsAndTheirExpectationAreThoseReckonedByHand() {
		List<NearRepeat> repeats = new Knox(new int[] { 0, 100, 200 }, new int[] { 0, 1 }, 99, 7).of(EASTINGS,
				NORTHINGS, MONTHS);
		assertThat(repeats).extracting(NearRepeat::observed).containsExactly(1L, 0L, 2L, 1L, 0L, 2L);
		assertThat(repeats).extracting(NearRepeat::expected)
			.usingComparatorForType((one, other) -> Math.abs(one - other) < 1e-12 ? 0 : 1, Double.class)
			.containsExactly(1 * 0.3, 1 * 0.4, 3 * 0.3, 3 * 0.4, 2 * 0.3, 2 * 0.4);
		assertThat(repeats.get(2).ratio()).isCloseTo(2 / 0.9, within(1e-12));
		assertThat(repeats.get(2)).extracting(NearRepeat::fromMetres, NearRepeat::toMetres).containsExactly(1, 100);
	}

	/**
	 * Dealing out the months anew, the pair at one corner shares its month in 3 of 10
	 * deals.
	 */
	@Test
	void theProbabilityIsThatOfAllDeals() {
		NearRepeat corner = new Knox(new int[] { 0 }, new int[] { 0 }, 9999, 7).of(EASTINGS, NORTHINGS, MONTHS).get(0);
		assertThat(corner.probability()).isCloseTo(0.3, within(0.015));
	}

	@Test
	void theSameSeedDealsAlikeAndAnotherOtherwise() {
		Knox one = new Knox(new int[] { 0, 100 }, new int[] { 0 }, 199, 7);
		assertThat(one.of(EASTINGS, NORTHINGS, MONTHS)).isEqualTo(one.of(EASTINGS, NORTHINGS, MONTHS))
			.isNotEqualTo(new Knox(new int[] { 0, 100 }, new int[] { 0 }, 199, 8).of(EASTINGS, NORTHINGS, MONTHS));
	}

	@Test
	void robberiesThatFollowEachOtherStandOut() {
		int pairs = 200;
		int[] eastings = new int[2 * pairs];
		int[] northings = new int[2 * pairs];
		int[] days = new int[2 * pairs];
		for (int robbery = 0; robbery < 2 * pairs; robbery++) {
			eastings[robbery] = 500_000 + robbery / 2 * 500 + robbery % 2 * 50;
			Arrays.fill(northings, 180_000);
			days[robbery] = robbery / 2 * 37 % 365 + robbery % 2 * 3;
		}
		List<NearRepeat> repeats = new Knox(new int[] { 0, 100 }, new int[] { 7, 14 }, 99, 1).of(eastings, northings,
				days);
		assertThat(repeats.get(2)).matches((near) -> near.observed() == pairs && near.ratio() > 20)
			.extracting(NearRepeat::probability)
			.isEqualTo(0.01);
		assertThat(repeats.get(3).observed()).isZero();
		assertThat(repeats.get(3).fromTime()).isEqualTo(8);
	}

}
