package org.saferschools.prioritisation;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.saferschools.incident.IncidentKind;
import org.saferschools.incident.IncidentPointsBuilder;
import org.saferschools.incident.MonthWindow;
import org.saferschools.school.PeerGroup;
import org.saferschools.school.Phase;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class RankingTests {

	private static final MonthWindow TWO_YEARS = new MonthWindow(YearMonth.of(2025, 5), 24);

	private static final int MET = 1;

	private static final PrioritisationSettings SETTINGS = new PrioritisationSettings(800, 24, 12, 1000, "-");

	private static final RankedSchool ELM_PARK = secondary(100_001, 530_000, 1200, 40, "E09000002", 5);

	private static final RankedSchool NORTHGATE = secondary(100_002, 540_000, 900, 20, "E09000002", 5);

	private static final RankedSchool ST_AIDANS = secondary(100_003, 550_000, 900, 20, "E09000016", 5);

	private static final RankedSchool RIVERSIDE = secondary(100_004, 560_000, Double.NaN, 10, null, null);

	private static final RankedSchool LITTLE_OAKS = new RankedSchool(new Urn(100_005), PeerGroup.PRIMARY, Phase.PRIMARY,
			new GridPoint(530_000, 180_100), 300, Double.NaN, false, null, "E09000002", 5, MET);

	private static final RankingTerms TERMS = new RankingTerms(WeightsTests.defaults(),
			new TierShares(List.of(10, 20, 70)), 200);

	private final IncidentPointsBuilder incidents = new IncidentPointsBuilder(TWO_YEARS, FactorRules.KINDS);

	@Test
	void aDecayedCountIsAsReckonedByHand() {
		// Half-life 12: this May counts 1, twelve months ago 0.5, the window's first
		// month
		// 0.5^(23/12) = 0.2649.
		around(ELM_PARK, IncidentKind.VIOLENCE, YearMonth.of(2025, 5), 3);
		around(ELM_PARK, IncidentKind.VIOLENCE, YearMonth.of(2024, 5), 4);
		around(ELM_PARK, IncidentKind.VIOLENCE, YearMonth.of(2023, 6), 10);
		FactorColumn violence = rank(ELM_PARK).groups().get(0).column(Factor.VIOLENCE);
		assertThat(violence.values()[0]).isCloseTo(3 + 2 + 2.649, within(0.001));
		assertThat(violence.counts()[0]).as("the plain 12 months from June 2024").isEqualTo(3);
	}

	@Test
	void needIsTheSumOfWeightTimesPercentile() {
		around(ELM_PARK, IncidentKind.ROBBERY, YearMonth.of(2025, 5), 3);
		around(NORTHGATE, IncidentKind.ROBBERY, YearMonth.of(2025, 5), 1);
		GroupRanking secondaries = rank(ELM_PARK, NORTHGATE).groups().get(0);
		// Only robbery, deprivation and pupils have data: 30, 5, 5 become 75, 12.5, 12.5.
		// Of two schools the upper is at percentile 75, the lower at 25.
		assertThat(secondaries.part(Factor.ROBBERY, 0)).isEqualTo(56.25);
		assertThat(secondaries.part(Factor.DEPRIVATION, 0)).isEqualTo(9.375);
		assertThat(secondaries.need(0)).isEqualTo(75);
		assertThat(secondaries.need(1)).isEqualTo(25);
		assertThat(secondaries.rank(0)).isEqualTo(1);
	}

	@Test
	void equalSchoolsShareARankAndATier() {
		GroupRanking secondaries = rank(NORTHGATE, ST_AIDANS, ELM_PARK).groups().get(0);
		assertThat(IntStream.range(0, 3).map(secondaries::rank)).containsExactly(2, 2, 1);
		assertThat(IntStream.range(0, 3).map(secondaries::tier)).containsExactly(3, 3, 1);
	}

	@Test
	void ranksWithinABoroughAndABcuAreThoseOfItsOwnSchools() {
		GroupRanking secondaries = rank(ELM_PARK, NORTHGATE, ST_AIDANS, RIVERSIDE).groups().get(0);
		assertThat(secondaries.ranksWithin(RankedSchool::boroughCode)).containsExactly(1, 2, 1, 0);
		assertThat(secondaries.ranksWithin(RankedSchool::bcuId)).containsExactly(1, 2, 2, 0);
	}

	@Test
	void primariesAndSecondariesAreRankedApart() {
		Ranking ranking = rank(ELM_PARK, LITTLE_OAKS);
		assertThat(ranking.groups()).extracting(GroupRanking::group)
			.containsExactly(PeerGroup.SECONDARY, PeerGroup.PRIMARY);
		assertThat(ranking.groups()).allSatisfy((group) -> assertThat(group.rank(0)).isEqualTo(1));
		assertThat(ranking.sizes()).containsEntry(PeerGroup.SECONDARY, 1).containsEntry(PeerGroup.PRIMARY, 1);
	}

	@Test
	void whatIsUnknownTakesTheMedianAndIsMarked() {
		FactorColumn pupils = rank(ELM_PARK, NORTHGATE, RIVERSIDE).groups().get(0).column(Factor.PUPILS);
		assertThat(pupils.values()).containsExactly(1200, 900, 1050);
		assertThat(pupils.imputed()).containsExactly(false, false, true);
		assertThat(pupils.percentiles()[2]).isEqualTo(50);
	}

	@Test
	void noFreeMealsAtAnIndependentSchoolMeansUnknown() {
		RankedSchool kings = independent(100_006, true);
		RankedSchool academy = independent(100_007, false);
		FactorColumn deprivation = rank(kings, academy, ELM_PARK, NORTHGATE).groups().get(0).column(Factor.DEPRIVATION);
		assertThat(deprivation.imputed()).containsExactly(true, false, false, false);
		assertThat(deprivation.values()).containsExactly(20, 0, 40, 20);
	}

	@Test
	void aFactorWithoutDataIsInactiveAndSaysWhy() {
		around(ELM_PARK, IncidentKind.ROBBERY, YearMonth.of(2025, 5), 1);
		Ranking ranking = rank(ELM_PARK, LITTLE_OAKS);
		assertThat(ranking.inactive().get(PeerGroup.SECONDARY)).containsOnlyKeys(Factor.VIOLENCE, Factor.BUS_JOURNEYS,
				Factor.VICTIMS, Factor.THEFT, Factor.ABSENCE);
		assertThat(ranking.inactive().get(PeerGroup.SECONDARY).get(Factor.THEFT))
			.isEqualTo("No crime recorded as theft from the person is loaded in the 24 months to May 2025");
		assertThat(ranking.inactive().get(PeerGroup.PRIMARY)).as("no primary's free meals are known")
			.containsKey(Factor.DEPRIVATION);
	}

	@Test
	void aKindRecordedElsewhereIsARealZeroHere() {
		around(ELM_PARK, IncidentKind.VIOLENCE, YearMonth.of(2025, 5), 1);
		GroupRanking secondaries = rank(ELM_PARK, NORTHGATE).groups().get(0);
		assertThat(secondaries.column(Factor.VIOLENCE).values()).containsExactly(1, 0);
	}

	@Test
	void partsAddUpToNeedForEverySchool() {
		List<RankedSchool> schools = IntStream.range(0, 500)
			.mapToObj((number) -> secondary(110_000 + number, 500_000 + 97 * number % 60_000,
					(number % 5 == 0) ? Double.NaN : 300 + number % 37, number % 71 / 1.7, null, null))
			.toList();
		schools.forEach((school) -> {
			around(school, IncidentKind.ROBBERY, YearMonth.of(2024, 1 + school.urn().value() % 12), 2);
			around(school, IncidentKind.VIOLENCE, YearMonth.of(2025, 1 + school.urn().value() % 5), 3);
			around(school, IncidentKind.THEFT_FROM_PERSON, YearMonth.of(2023, 12), school.urn().value() % 7);
		});
		GroupRanking ranking = rank(schools.toArray(RankedSchool[]::new)).groups().get(0);
		for (int school = 0; school < schools.size(); school++) {
			assertThat(sumOfParts(ranking, school)).isCloseTo(ranking.need(school), within(1e-9));
		}
	}

	@Test
	void rulesStandInTheOrderOfTheFactors() {
		assertThat(FactorRules.all(SETTINGS)).extracting(FactorRule::factor).containsExactly(Factor.values());
	}

	private static double sumOfParts(GroupRanking ranking, int school) {
		return Stream.of(Factor.values())
			.filter((factor) -> ranking.column(factor).active())
			.mapToDouble((factor) -> ranking.part(factor, school))
			.sum();
	}

	private Ranking rank(RankedSchool... schools) {
		return Ranking.of(inputs(FurtherData.NONE, schools), TERMS, 7);
	}

	private RankingInputs inputs(FurtherData further, RankedSchool... schools) {
		boolean[] all = new boolean[TWO_YEARS.months()];
		Arrays.fill(all, true);
		return RankingInputs.of(LoadedData.of(List.of(schools), this.incidents.build(), SETTINGS.catchmentRadius(),
				new KnownMonths(TWO_YEARS, Map.of(MET, all)), further), SETTINGS);
	}

	private void around(RankedSchool school, IncidentKind kind, YearMonth month, int count) {
		for (int number = 0; number < count; number++) {
			this.incidents.add(school.place().easting() + 10 * number, school.place().northing(), kind, month);
		}
	}

	private static RankedSchool secondary(int urn, int easting, double pupils, double freeMeals, String borough,
			Integer bcu) {
		return new RankedSchool(new Urn(urn), PeerGroup.SECONDARY, Phase.SECONDARY, new GridPoint(easting, 180_000),
				pupils, freeMeals, false, null, borough, bcu, MET);
	}

	private static RankedSchool independent(int urn, boolean independent) {
		return new RankedSchool(new Urn(urn), PeerGroup.SECONDARY, Phase.NOT_APPLICABLE,
				new GridPoint(530_000, 170_000), 500, 0, independent, null, null, null, MET);
	}

}
