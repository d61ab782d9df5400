package org.saferschools.prioritisation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saferschools.imports.ImportWorkshop;
import org.saferschools.incident.IncidentPointsBuilder;
import org.saferschools.incident.MonthWindow;
import org.saferschools.prioritisation.forecast.CrimeHistory;
import org.saferschools.prioritisation.forecast.Hindsight;
import org.saferschools.prioritisation.forecast.PastForecast;
import org.saferschools.school.PeerGroup;
import org.saferschools.school.Phase;
import org.saferschools.testing.OpenData;
import org.saferschools.testing.TestDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Ranks London's schools by open data where they are at hand.
 */
class RealRankingTests {

	private static final Set<Phase> SECONDARY = EnumSet.of(Phase.SECONDARY, Phase.SIXTEEN_PLUS, Phase.ALL_THROUGH);

	private static final PrioritisationSettings SETTINGS = new PrioritisationSettings(800, 24, 12, 1000, "-");

	@TempDir
	private static Path folder;

	private static TestDatabase database;

	private static final RankingTerms TERMS = new RankingTerms(WeightsTests.defaults(),
			new TierShares(List.of(10, 20, 70)), 1000);

	private static LoadedData data;

	private static Ranking ranking;

	@BeforeAll
	static void rank() throws Exception {
		List<Path> months = robberies();
		database = TestDatabase.migrated();
		try (ImportWorkshop workshop = ImportWorkshop.open(database.url(), database.username(), database.password(),
				folder)) {
			workshop.bring(List.of(OpenData.path("schools/london-schools.csv")));
			workshop.bring(months);
		}
		JdbcClient jdbc = JdbcClient.create(database.dataSource());
		List<RankedSchool> schools = new RankedSchoolRepository(jdbc).all(LocalDate.of(2025, 6, 20));
		MonthWindow window = new MonthWindow(YearMonth.of(2025, 5), 24);
		data = LoadedData.of(schools, IncidentPointsBuilder.read(jdbc, window, FactorRules.KINDS),
				SETTINGS.catchmentRadius(), new KnownMonths(window, IncidentPointsBuilder.known(jdbc, window)),
				FurtherData.NONE);
		ranking = Ranking.of(RankingInputs.of(data, SETTINGS), TERMS, 7);
	}

	private static List<Path> robberies() throws Exception {
		try (Stream<Path> files = Files.list(OpenData.path("police-uk/metropolitan-robbery-derived"))) {
			return files.filter((file) -> file.toString().endsWith("-street.csv")).sorted().toList();
		}
	}

	@AfterAll
	static void drop() {
		if (database != null) {
			database.close();
		}
	}

	@ParameterizedTest
	@CsvSource({ "147073, 470", "100458, 371", "100054, 132", "145410, 33" })
	void robberiesOfTwelveMonthsAreThoseWithinTheCatchment(int urn, int expected) {
		assertThat(robberiesAt(urn)).isCloseTo(expected, within(1));
	}

	private static int robberiesAt(int urn) {
		for (GroupRanking group : ranking.groups()) {
			int school = group.schools().stream().map((ranked) -> ranked.urn().value()).toList().indexOf(urn);
			if (school >= 0) {
				return group.column(Factor.ROBBERY).counts()[school];
			}
		}
		throw new AssertionError("School " + urn + " is not ranked");
	}

	@Test
	void needIsWeightTimesPercentileSummedForEverySchool() {
		ranking.groups().forEach((group) -> {
			double[] weights = WeightsTests.defaults().sharedAmong(active(group));
			for (int school = 0; school < group.schools().size(); school++) {
				double sum = 0;
				for (Factor factor : active(group)) {
					sum += weights[factor.ordinal()] * group.column(factor).percentiles()[school] / 100;
				}
				assertThat(sum).isCloseTo(group.need(school), within(1e-9));
			}
		});
	}

	private static Set<Factor> active(GroupRanking group) {
		Set<Factor> active = EnumSet.allOf(Factor.class);
		active.removeAll(group.inactive().keySet());
		return active;
	}

	@Test
	void robberyAndDeprivationAreKnownOfTheRegisterAndTheRobberiesAlone() {
		assertThat(ranking.inactive().get(PeerGroup.SECONDARY)).doesNotContainKeys(Factor.ROBBERY, Factor.DEPRIVATION)
			.containsKeys(Factor.VIOLENCE, Factor.THEFT, Factor.PUPILS);
	}

	@Test
	void aTenthOfEachGroupIsInTierOne() {
		ranking.groups().forEach((group) -> {
			int schools = group.schools().size();
			assertThat(IntStream.range(0, schools).filter((school) -> group.tier(school) == 1).count())
				.isBetween((long) Math.ceil(schools / 10.0), schools / 10 + 3L);
		});
	}

	/**
	 * What the forecast must reach on London's 548 schools for pupils of secondary age
	 * over the ten months with a year before and a term after.
	 */
	@ParameterizedTest
	@CsvSource({ "800, 0.93", "400, 0.80" })
	void theForecastIsBetterThanThePlainCountInHindsight(int radius, double mostDeviance) {
		int[] secondaries = IntStream.range(0, data.schools().size())
			.filter((school) -> SECONDARY.contains(data.schools().get(school).phase()))
			.toArray();
		assertThat(secondaries).hasSize(548);
		List<PastForecast> past = Hindsight.of(history(radius).of(secondaries));
		assertThat(past).hasSize(10);
		assertThat(mean(past, PastForecast::devianceRatio)).isLessThanOrEqualTo(mostDeviance);
		assertThat(mean(past, PastForecast::coverage)).isBetween(0.87, 0.93);
		for (int top = 0; top < Hindsight.TOP_PERCENTS.size(); top++) {
			int number = top;
			double least = (top == 0) ? -0.05 : -0.015;
			List<Double> gains = past.stream()
				.map((forecast) -> forecast.tops().get(number))
				.map((caught) -> caught.pei() - caught.plainPei())
				.toList();
			assertThat(gains.stream().mapToDouble(Double::doubleValue).average().orElseThrow())
				.isGreaterThanOrEqualTo(-0.002);
			assertThat(gains).as("top %d per cent", Hindsight.TOP_PERCENTS.get(top)).allMatch((gain) -> gain >= least);
		}
	}

	private static CrimeHistory history(int radius) {
		PrioritisationSettings settings = new PrioritisationSettings(radius, 24, 12, 100, "-");
		return RankingInputs
			.of(LoadedData.of(data.schools(), data.incidents(), radius, data.known(), FurtherData.NONE), settings)
			.robberies();
	}

	private static double mean(List<PastForecast> past, ToDoubleFunction<PastForecast> figure) {
		return past.stream().mapToDouble(figure).average().orElseThrow();
	}

}
