package org.saferschools.imports;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.saferschools.incident.ForceCoverage;
import org.saferschools.incident.IncidentLoader;
import org.saferschools.incident.MonthCoverage;
import org.saferschools.incident.MonthWindow;
import org.saferschools.prioritisation.RankingBases;
import org.saferschools.prioritisation.RankingBasis;
import org.saferschools.prioritisation.RunState;
import org.saferschools.web.Formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * On 15 July 2026 a ranking of the six months to May 2026 is looked at, which was made on
 * 20 June.
 */
class RankingDoubtsTests {

	private static final String MET = "Metropolitan Police Service";

	private static final String CITY = "City of London Police";

	private static final YearMonth MAY = YearMonth.of(2026, 5);

	private static final MonthWindow WINDOW = new MonthWindow(MAY, 6);

	private static final Instant MADE = Instant.parse("2026-06-20T10:00:00Z");

	private static final Instant BEFORE = MADE.minusSeconds(600);

	private static final Instant AFTER = MADE.plusSeconds(600);

	private final RankingBases rankings = mock();

	private final IncidentLoader incidents = mock();

	private final RegisterHistory register = mock();

	private final List<MonthCoverage> months = new ArrayList<>();

	private List<YearMonth> missing = List.of();

	@BeforeEach
	void allIsWell() {
		given(this.rankings.policing()).willReturn(List.of(MET));
		given(this.register.date()).willReturn(Optional.of(LocalDate.of(2026, 6, 1)));
		given(this.incidents.latestMonth()).willReturn(Optional.of(MAY));
		for (int i = 0; i < WINDOW.months(); i++) {
			load(MET, WINDOW.month(i), 100, BEFORE);
		}
	}

	@Test
	void withFreshAndWholeDataThereIsNothingToSay() {
		assertThat(doubts()).isEmpty();
	}

	@Test
	void beforeTheFirstRankingThereIsNothingToSay() {
		given(this.rankings.published()).willReturn(Optional.empty());
		this.months.clear();
		assertThat(new RankingDoubts(this.rankings, this.incidents, this.register, new FreshnessSettings(3, 120),
				new Formats(clock()), clock())
			.all()).isEmpty();
	}

	@Test
	void missingMonthsOfAForceThatPolicesRankedSchoolsAreNamed() {
		drop(MET, 1);
		drop(MET, 2);
		drop(MET, 4);
		this.missing = List.of(WINDOW.month(1), WINDOW.month(2), WINDOW.month(4));
		assertThat(doubts()).containsExactly("Crime of January 2026 to February 2026 and April 2026 ("
				+ "Metropolitan Police Service) is not loaded, so less is counted near schools there than was recorded");
	}

	@Test
	void aForceThatGaveNothingIsNamedOnlyWhereItPolicesRankedSchools() {
		load(CITY, MAY.plusMonths(1), 10, BEFORE);
		assertThat(doubts()).isEmpty();
		given(this.rankings.policing()).willReturn(List.of(CITY, MET));
		assertThat(doubts()).singleElement()
			.asString()
			.startsWith("Crime of December 2025 to May 2026 (City of London Police) is not loaded");
	}

	@Test
	void aMonthWithLessThanHalfTheUsualRowsIsPartial() {
		load(MET, MAY, 49, BEFORE);
		assertThat(doubts()).containsExactly("Crime of May 2026 (Metropolitan Police Service) has less than half the "
				+ "usual rows, so too little may be counted there");
	}

	@ParameterizedTest
	@CsvSource({ "3,true", "2,true", "1,false" })
	void crimeIsTooOldBySetting(int months, boolean fresh) {
		assertThat(doubts(new FreshnessSettings(months, 120)).isEmpty()).isEqualTo(fresh);
	}

	@Test
	void crimeThatIsTooOldSaysWhetherLaterMonthsAreLoaded() {
		FreshnessSettings strict = new FreshnessSettings(1, 120);
		assertThat(doubts(strict))
			.containsExactly("Crime is counted up to May 2026 only; later months should be out by now");
		given(this.incidents.latestMonth()).willReturn(Optional.of(MAY.plusMonths(1)));
		assertThat(doubts(strict))
			.containsExactly("Crime is counted up to May 2026 only; later months are loaded, but not in the ranking");
	}

	@Test
	void aMonthThatWasReplacedImportedOrTakenBackSinceIsNamed() {
		given(this.rankings.crimeChanged(any())).willReturn(true);
		load(MET, MAY, 100, AFTER);
		drop(MET, 0);
		this.missing = List.of(WINDOW.month(3));
		load(MET, WINDOW.month(3), 100, AFTER);
		assertThat(doubts()).containsExactly(
				"Crime of May 2026 (Metropolitan Police Service) was replaced after the ranking was made",
				"Crime of March 2026 (Metropolitan Police Service) was imported after the ranking was made",
				"Crime of December 2025 (Metropolitan Police Service) was taken back after the ranking was made");
	}

	@Test
	void aMonthThatIsAsItWasAgainIsNoChange() {
		load(MET, MAY, 100, AFTER);
		assertThat(doubts()).isEmpty();
	}

	@Test
	void aChangeThatCanNotBeNamedIsToldAllTheSame() {
		given(this.rankings.crimeChanged(any())).willReturn(true);
		assertThat(doubts()).containsExactly("Crime was changed or taken back after the ranking was made");
	}

	@Test
	void anotherRegisterIsToldWhereItChangesWhatTheRankingTook() {
		given(this.rankings.schoolsChanged(any())).willReturn(true);
		assertThat(doubts()).as("without an import only this version takes something else").isEmpty();
		given(this.register.changedSince(MADE.minusSeconds(60))).willReturn(true);
		assertThat(doubts()).containsExactly("The school register was changed after the ranking was made");
		given(this.rankings.schoolsChanged(any())).willReturn(false);
		assertThat(doubts()).isEmpty();
	}

	@Test
	void aRegisterIsTooOldBySetting() {
		assertThat(doubts(new FreshnessSettings(3, 44))).isEmpty();
		assertThat(doubts(new FreshnessSettings(3, 43))).containsExactly(
				"The school register is of 1 June 2026, 44 days ago; schools may have opened, closed or grown since");
	}

	private void load(String force, YearMonth month, int incidents, Instant at) {
		this.months.removeIf((loaded) -> loaded.force().equals(force) && loaded.month().equals(month));
		this.months.add(new MonthCoverage(month, force, incidents, 57, 1, at));
	}

	private void drop(String force, int index) {
		this.months.removeIf((loaded) -> loaded.force().equals(force) && loaded.month().equals(WINDOW.month(index)));
	}

	private List<String> doubts() {
		return doubts(new FreshnessSettings(3, 120));
	}

	private List<String> doubts(FreshnessSettings settings) {
		given(this.incidents.coverage()).willReturn(this.months);
		given(this.rankings.published()).willReturn(Optional.of(new RankingBasis(7, RunState.PUBLISHED, WINDOW, MADE,
				600, List.of(new ForceCoverage(MET, this.missing, WINDOW.months())), "", "")));
		return new RankingDoubts(this.rankings, this.incidents, this.register, settings, new Formats(clock()), clock())
			.all();
	}

	private static Clock clock() {
		ZoneId london = ZoneId.of("Europe/London");
		return Clock.fixed(LocalDateTime.of(2026, 7, 15, 12, 0).atZone(london).toInstant(), london);
	}

}
