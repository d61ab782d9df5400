package org.saferschools.school;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.saferschools.school.TermDate.Scope;

import static org.assertj.core.api.Assertions.assertThat;

class SchoolCalendarTests {

	private static final LocalDate WEDNESDAY = LocalDate.of(2026, 10, 14);

	private static final LocalDate HALF_TERM = LocalDate.of(2026, 10, 28);

	private static final TermDate CROYDON_AUTUMN = date(Scope.LA, "Autumn 1", "2026-09-02", "2026-10-23", "15:15");

	@Test
	void whereNothingIsKnownEveryDayIsOpen() {
		assertThat(new SchoolCalendar(List.of()).whyClosed(HALF_TERM)).isEmpty();
		assertThat(new SchoolCalendar(List.of()).finish(WEDNESDAY)).isEmpty();
	}

	@Test
	void daysOutsideEveryPeriodAreHolidays() {
		SchoolCalendar calendar = new SchoolCalendar(List.of(CROYDON_AUTUMN));
		assertThat(calendar.whyClosed(WEDNESDAY)).isEmpty();
		assertThat(calendar.whyClosed(HALF_TERM)).contains("in the holidays");
		assertThat(calendar.whyClosed(LocalDate.of(2027, 7, 31))).contains("in the holidays");
		assertThat(calendar.whyClosed(LocalDate.of(2027, 8, 1))).as("nothing is known of that year").isEmpty();
	}

	@Test
	void aSchoolsOwnDatesGoBeforeItsAuthoritys() {
		SchoolCalendar calendar = new SchoolCalendar(
				List.of(CROYDON_AUTUMN, date(Scope.URN, "Autumn", "2026-09-07", "2026-12-18", "14:45")));
		assertThat(calendar.whyClosed(HALF_TERM)).isEmpty();
		assertThat(calendar.whyClosed(LocalDate.of(2026, 9, 3))).contains("in the holidays");
		assertThat(calendar.finish(WEDNESDAY)).contains(LocalTime.of(14, 45));
	}

	@Test
	void onAnInsetDayOnlyStaffAreIn() {
		SchoolCalendar calendar = new SchoolCalendar(
				List.of(CROYDON_AUTUMN, date(Scope.URN, "Inset", "2026-10-14", "2026-10-14", null)));
		assertThat(calendar.whyClosed(WEDNESDAY)).contains("an INSET day");
		assertThat(calendar.whyClosed(WEDNESDAY.plusDays(1))).as("an INSET day alone is no calendar").isEmpty();
		assertThat(calendar.finish(WEDNESDAY.plusDays(1))).contains(LocalTime.of(15, 15));
	}

	private static TermDate date(Scope scope, String period, String from, String to, String finish) {
		return new TermDate(scope, (scope == Scope.LA) ? 306 : 100_001, 2026, period, LocalDate.parse(from),
				LocalDate.parse(to), (finish == null) ? null : LocalTime.parse(finish));
	}

}
