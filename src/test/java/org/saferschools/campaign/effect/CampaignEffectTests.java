package org.saferschools.campaign.effect;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Whether a campaign's effect is found where there is one, and not where there is none.
 */
class CampaignEffectTests {

	private static final int CAMPAIGNS = 500;

	private static final Span THIRD_YEAR = new Span(24, 2);

	@ParameterizedTest(name = "a true rate ratio of {0}")
	@CsvSource({ "0.75", "1.0" })
	void theIntervalCoversTheTruthInNineOfTenCampaigns(double effect) {
		SimulatedCampaigns.Result result = new SimulatedCampaigns(effect, 0.15, 20, 1829).run(CAMPAIGNS);
		assertThat(result.coverage()).as("share of intervals that cover the truth").isBetween(0.87, 0.93);
		assertThat(result.bias()).as("estimate over truth").isCloseTo(1, within(0.03));
	}

	@Test
	void theRatioOfRatiosIsReckonedByHand() {
		List<Counts> treated = List.of(area("a", 50, 40, 30), area("b", 50, 60, 45));
		List<Counts> untreated = List.of(area("c", 100, 100, 100), area("d", 60, 40, 50));
		RateRatio ratio = new Comparison(treated, untreated, THIRD_YEAR).ratio().orElseThrow();
		assertThat(ratio.ratio()).isCloseTo((75.0 / 200) / (150.0 / 300), within(1e-12));
		// phi is below 1 here, so variance 1/75 + 1/200 + 1/150 + 1/300 and t(2) at 0.95
		// = 2.919986
		assertThat(ratio.dispersion()).isEqualTo(1);
		double reach = 2.919986 * Math.sqrt(1.0 / 75 + 1.0 / 200 + 1.0 / 150 + 1.0 / 300);
		assertThat(ratio.low()).isCloseTo(0.75 * Math.exp(-reach), within(1e-6));
		assertThat(ratio.high()).isCloseTo(0.75 * Math.exp(reach), within(1e-6));
	}

	@Test
	void whatVariesMoreThanByChanceWidensTheInterval() {
		List<Counts> steady = List.of(area("c", 50, 50, 50), area("d", 50, 50, 50), area("e", 50, 50, 50));
		List<Counts> wild = List.of(area("c", 50, 50, 110), area("d", 50, 50, 10), area("e", 50, 50, 30));
		List<Counts> treated = List.of(area("a", 50, 50, 40));
		RateRatio calm = new Comparison(treated, steady, THIRD_YEAR).ratio().orElseThrow();
		RateRatio torn = new Comparison(treated, wild, THIRD_YEAR).ratio().orElseThrow();
		assertThat(torn.ratio()).isEqualTo(calm.ratio());
		assertThat(torn.dispersion()).isGreaterThan(10);
		assertThat(torn.low()).isLessThan(calm.low());
		assertThat(torn.high()).isGreaterThan(calm.high());
	}

	@ParameterizedTest(name = "ring {0} to {1}: quotient {2}")
	@CsvSource({ "100, 100, 0", "100, 120, -1", "100, 110, -0.5", "100, 90, 0.5", "100, 140, -2" })
	void theRingTellsWhatWentAroundTheCorner(int before, int now, double quotient) {
		Comparison comparison = new Comparison(List.of(area("a", 0, 100, 80)), List.of(area("c", 0, 200, 200)),
				THIRD_YEAR);
		Displacement displacement = new Displacement(comparison, List.of(area("around", 0, before, now)), THIRD_YEAR);
		assertThat(displacement.quotient().orElseThrow()).isCloseTo(quotient, within(1e-9));
	}

	@Test
	void whereNothingFellNothingCanHaveBeenDisplaced() {
		Comparison comparison = new Comparison(List.of(area("a", 0, 100, 110)), List.of(area("c", 0, 200, 200)),
				THIRD_YEAR);
		assertThat(new Displacement(comparison, List.of(area("around", 0, 100, 150)), THIRD_YEAR).quotient()).isEmpty();
	}

	@Test
	void areasAreMatchedOnLevelAndTrend() {
		Counts treated = area("treated", 120, 240, 10);
		Spot rising = new Spot(area("rising", 124, 236, 10));
		Spot falling = new Spot(area("falling", 240, 120, 10));
		Spot small = new Spot(area("small", 12, 24, 10));
		Matches matches = Matches.find(List.of(treated), (area) -> List.of(falling, small, rising), 24);
		assertThat(matches.untreated()).extracting(Counts::name).containsExactly("rising", "falling");
	}

	@Test
	void anUntreatedAreaIsTakenOnce() {
		Counts one = area("one", 60, 60, 60);
		Counts other = area("other", 61, 61, 61);
		List<Spot> spots = IntStream.range(0, 6)
			.mapToObj((number) -> new Spot(area("s" + number, 60, 60, 60)))
			.toList();
		Matches matches = Matches.find(List.of(one, other), (area) -> spots, 24);
		assertThat(matches.untreated()).hasSize(6).doesNotHaveDuplicates();
		assertThat(matches.treated()).hasSize(2);
	}

	@Test
	void anAreaThatNothingIsLikeIsLeftOutAndNamed() {
		List<Spot> spots = List.of(new Spot(area("s", 20, 20, 20)));
		Matches matches = Matches.find(List.of(area("huge", 900, 900, 900), area("plain", 20, 20, 20)), (area) -> spots,
				24);
		assertThat(matches.alone()).containsExactly("huge");
		assertThat(matches.treated()).extracting(Counts::name).containsExactly("plain");
	}

	@Test
	void theVerdictSaysWhatCanBeSaid() {
		assertThat(verdict(200, 100)).isEqualTo(Verdict.LESS);
		assertThat(verdict(200, 300)).isEqualTo(Verdict.MORE);
		assertThat(verdict(200, 195)).isEqualTo(Verdict.CHANCE);
		assertThat(verdict(100, 50)).as("half as many before it began").isEqualTo(Verdict.APART_BEFORE);
		assertThat(CampaignEffect
			.of(Map.of(Phase.DURING, THIRD_YEAR), List.of(area("a", 10, 10, 10)), List.of(), (area) -> List.<Spot>of())
			.verdict()).isEqualTo(Verdict.NOTHING_ALIKE);
		assertThat(CampaignEffect
			.of(Map.of(Phase.DURING, THIRD_YEAR), List.of(area("a", 0, 0, 0)), List.of(),
					(area) -> List.of(new Spot(area("b", 0, 0, 0))))
			.verdict()).isEqualTo(Verdict.TOO_FEW);
	}

	/**
	 * Of a campaign in the third year whose areas had this in the months just before it.
	 */
	private static Verdict verdict(int before, int during) {
		List<Counts> treated = List.of(beforeAndDuring("a", before, during), beforeAndDuring("b", before, during));
		List<Spot> spots = IntStream.range(0, 8)
			.mapToObj((number) -> new Spot(beforeAndDuring("s" + number, 200, 200)))
			.toList();
		Map<Phase, Span> spans = Map.of(Phase.BEFORE, new Span(22, 2), Phase.DURING, THIRD_YEAR);
		return CampaignEffect.of(spans, treated, List.of(), (area) -> spots).verdict();
	}

	private static Counts beforeAndDuring(String name, int before, int during) {
		int[] months = new int[26];
		Arrays.fill(months, 100);
		months[22] = before / 2;
		months[23] = before / 2;
		months[24] = during / 2;
		months[25] = during - during / 2;
		return new Counts(name, months);
	}

	/** All of a year in its first month. */
	private static Counts area(String name, int firstYear, int secondYear, int thirdYear) {
		int[] months = new int[26];
		months[0] = firstYear;
		months[12] = secondYear;
		months[24] = thirdYear;
		return new Counts(name, months);
	}

	private record Spot(Counts counts) implements Candidate {

		@Override
		public boolean overlaps(Candidate other) {
			return equals(other);
		}

	}

}
