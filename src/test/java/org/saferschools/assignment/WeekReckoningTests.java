package org.saferschools.assignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.saferschools.officer.Away;
import org.saferschools.officer.PostedOfficer;
import org.saferschools.officer.Rank;
import org.saferschools.shared.BankHolidays;
import org.saferschools.shared.Term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class WeekReckoningTests {

	private static final LocalDate MONDAY = LocalDate.of(2027, 4, 26);

	private static final LocalDate MAY_DAY = LocalDate.of(2027, 5, 3);

	@Test
	void aWholeWeekGivesTheHoursOfThePosting() {
		assertThat(week(MONDAY, posted(20, "2026-09-01", null)).available()).isEqualTo(20);
	}

	@Test
	void aPublicHolidayTakesItsDay() {
		OfficerWeek week = week(MAY_DAY, posted(20, "2026-09-01", null));
		assertThat(week.lostToHolidays()).isEqualTo(4);
		assertThat(week.available()).isEqualTo(16);
	}

	@Test
	void anAbsenceTakesItsShareOfTheDaysThatAreLeft() {
		OfficerWeek week = week(MAY_DAY, posted(20, "2026-09-01", null), away(50, "2027-05-03", "2027-05-06"));
		assertThat(week.lostToHolidays()).isEqualTo(4);
		assertThat(week.lostToAbsence()).as("half of Tuesday and Wednesday").isEqualTo(4);
		assertThat(week.available()).isEqualTo(12);
	}

	@Test
	void twoAbsencesOnADayAddUp() {
		assertThat(week(MONDAY, posted(20, "2026-09-01", null), away(40, "2027-04-26", null),
				away(60, "2027-04-26", "2027-05-01"))
			.available()).isCloseTo(0, within(1e-9));
	}

	@Test
	void aPostingCountsFromItsFirstDayToItsLast() {
		assertThat(week(MONDAY, posted(20, "2027-04-28", null)).posted()).isEqualTo(12);
		assertThat(week(MONDAY, posted(20, "2026-09-01", "2027-04-28")).posted()).isEqualTo(8);
	}

	@Test
	void anAbsenceOfAnotherWeekTakesNothing() {
		assertThat(week(MONDAY, posted(20, "2026-09-01", null), away(100, "2027-05-03", null)).lostToAbsence())
			.isZero();
	}

	@Test
	void theWeeksOfATermBeginOnItsMondays() {
		Term autumn = Term.of(LocalDate.of(2026, 10, 14));
		assertThat(OfficerWeeks.mondays(autumn)).hasSize(autumn.weeks())
			.startsWith(LocalDate.of(2026, 8, 31))
			.endsWith(LocalDate.of(2026, 12, 14));
	}

	@Test
	void theMeanWeekLooksAheadOnly() {
		PostedOfficer officer = posted(20, "2026-09-01", null);
		OfficerTime time = new OfficerTime(officer, List.of(new OfficerWeek(MONDAY, 20, 0, 20),
				new OfficerWeek(MAY_DAY, 20, 4, 0), new OfficerWeek(MAY_DAY.plusWeeks(1), 20, 0, 0)), List.of());
		assertThat(time.weeklyFrom(MONDAY.plusDays(6))).isEqualTo(12);
		assertThat(time.weeklyFrom(MAY_DAY)).isEqualTo(18);
		assertThat(time.weeklyFrom(MAY_DAY.plusWeeks(2))).isZero();
	}

	private static OfficerWeek week(LocalDate monday, PostedOfficer posting, Away... away) {
		return new WeekReckoning(List.of(monday), (day) -> BankHolidays.on(day).isPresent())
			.weeksOf(List.of(posting), List.of(away))
			.get(0);
	}

	private static PostedOfficer posted(int hours, String from, String to) {
		return new PostedOfficer(1, Rank.PC, "4412", null, null, 1, 1, "South team", "SSO", "Safer Schools Officer",
				BigDecimal.valueOf(hours), LocalDate.parse(from), (to != null) ? LocalDate.parse(to) : null, null);
	}

	private static Away away(int percent, String from, String to) {
		return new Away(1, percent, LocalDate.parse(from), (to != null) ? LocalDate.parse(to) : null);
	}

}
