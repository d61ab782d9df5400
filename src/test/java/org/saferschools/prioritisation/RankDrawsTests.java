package org.saferschools.prioritisation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saferschools.school.PeerGroup;
import org.saferschools.school.Phase;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class RankDrawsTests {

	private static final TierShares SHARES = new TierShares(List.of(10, 20, 70));

	private static final int DRAWS = 1000;

	@Test
	void theSameSeedMakesTheSameDraws() {
		GroupRanking ranking = ranking(40, 5);
		RankChances one = RankDraws.of(ranking, SHARES, DRAWS, 7);
		RankChances again = RankDraws.of(ranking, SHARES, DRAWS, 7);
		assertThat(again.low()).isEqualTo(one.low());
		assertThat(again.high()).isEqualTo(one.high());
		assertThat(again.tiers()).isDeepEqualTo(one.tiers());
		assertThat(RankDraws.of(ranking, SHARES, DRAWS, 8).tiers()).isNotEqualTo(one.tiers());
	}

	@Test
	void likelyRanksHoldTheRankAndChancesAreOneInAll() {
		GroupRanking ranking = ranking(40, 5);
		RankChances chances = RankDraws.of(ranking, SHARES, DRAWS, 7);
		for (int school = 0; school < 40; school++) {
			assertThat(ranking.rank(school)).isBetween(chances.low()[school], chances.high()[school]);
			float[] tiers = chances.tiers()[school];
			assertThat(tiers[0] + tiers[1] + tiers[2]).isCloseTo(1, within(1e-5f));
		}
	}

	@Test
	void theSurerTheCountsTheNarrowerTheRanks() {
		assertThat(width(ranking(40, 500))).isLessThan(width(ranking(40, 5)) / 3);
	}

	@Test
	void twoSchoolsThatAreAlikeChangePlacesInHalfOfTheDraws() {
		double[] values = { 10, 10, 1, 1, 1, 1, 1, 1, 1, 1 };
		double[] shapes = { 400, 400, 400, 400, 400, 400, 400, 400, 400, 400 };
		RankChances chances = RankDraws.of(ranking(values, shapes), SHARES, DRAWS, 3);
		assertThat(chances.tiers()[0][0]).as("tier 1 holds one of ten").isCloseTo(0.5f, within(0.06f));
		assertThat(chances.tiers()[1][0]).isCloseTo(1 - chances.tiers()[0][0], within(1e-5f));
		assertThat(chances.high()[0]).isEqualTo(2);
	}

	@Test
	void whatIsNotKnownWidensTheRanks() {
		double[] known = IntStream.rangeClosed(1, 40).mapToDouble((value) -> value).toArray();
		double[] unknown = known.clone();
		unknown[20] = Double.NaN;
		int wide = span(measured(unknown), 20);
		assertThat(wide).isGreaterThan(30);
		assertThat(span(measured(known), 20)).isLessThan(5);
	}

	/**
	 * Quantiles of gamma distributions of scale 1, by scipy.stats.gamma.ppf 1.17.
	 */
	@ParameterizedTest
	@CsvSource({ "0.5, 0.00196607, 0.22746821, 1.92072941", "1, 0.05129329, 0.69314718, 2.99573227",
			"3, 0.81769145, 2.67406031, 6.29579362", "30, 21.59397923, 29.66733314, 39.54097224" })
	void gammaDrawsHaveTheQuantilesOfTheTables(double shape, double low, double middle, double high) {
		GammaDraws gamma = new GammaDraws(RandomSource.XO_SHI_RO_256_PP.create(11));
		double[] drawn = IntStream.range(0, 200_000).mapToDouble((number) -> gamma.next(shape)).sorted().toArray();
		assertThat(below(drawn, low)).isCloseTo(0.05, within(0.003));
		assertThat(below(drawn, middle)).isCloseTo(0.5, within(0.006));
		assertThat(below(drawn, high)).isCloseTo(0.95, within(0.003));
	}

	private static double below(double[] sorted, double value) {
		return Arrays.stream(sorted).filter((drawn) -> drawn <= value).count() / (double) sorted.length;
	}

	private static double width(GroupRanking ranking) {
		RankChances chances = RankDraws.of(ranking, SHARES, DRAWS, 7);
		return IntStream.range(0, chances.low().length)
			.map((school) -> chances.high()[school] - chances.low()[school])
			.average()
			.orElseThrow();
	}

	private static int span(GroupRanking ranking, int school) {
		RankChances chances = RankDraws.of(ranking, SHARES, DRAWS, 7);
		return chances.high()[school] - chances.low()[school];
	}

	private static GroupRanking measured(double[] values) {
		return group(values.length, FactorValues.known(values, ""));
	}

	/** Schools with 1, 2, 3 and so on, each as sure as so many times its count. */
	private static GroupRanking ranking(int schools, double sure) {
		double[] values = IntStream.rangeClosed(1, schools).mapToDouble((value) -> value).toArray();
		return ranking(values, Arrays.stream(values).map((value) -> value * sure).toArray());
	}

	private static GroupRanking ranking(double[] values, double[] shapes) {
		return group(values.length, FactorValues.counted(values, shapes, null));
	}

	private static GroupRanking group(int schools, FactorValues robberies) {
		List<RankedSchool> ranked = IntStream.range(0, schools)
			.mapToObj((number) -> new RankedSchool(new Urn(100_000 + number), PeerGroup.SECONDARY, Phase.SECONDARY,
					new GridPoint(530_000, 180_000), 0, 0, false, null, null, null, 1))
			.toList();
		List<FactorColumn> columns = Stream.of(Factor.values())
			.map((factor) -> FactorColumn.of(factor,
					(factor == Factor.ROBBERY) ? robberies : FactorValues.none("Nothing is loaded")))
			.toList();
		return new GroupRanking(PeerGroup.SECONDARY, ranked, columns, WeightsTests.defaults(), SHARES, null);
	}

}
