package org.saferschools.patrol;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

import org.saferschools.activity.PublicHolidays;
import org.saferschools.school.SchoolCalendar;

/**
 * A week, Monday to Friday, as far as it is still to come.
 *
 * @param monday its first day
 * @param now what the time is
 */
record WeekOfPatrols(LocalDate monday, LocalDateTime now) {

	private static final int WORKING_DAYS = 5;

	/** When most schools finish, where a school's own time isn't known. */
	static final LocalTime USUAL_FINISH = LocalTime.of(15, 15);

	WeekOfPatrols {
		monday = monday.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	LocalDate friday() {
		return this.monday.plusDays(WORKING_DAYS - 1L);
	}

	/** When a patrol could start at a school: at its finish, on each open day to come. */
	List<LocalDateTime> starts(SchoolCalendar calendar, PublicHolidays holidays) {
		return IntStream.range(0, WORKING_DAYS)
			.mapToObj(this.monday::plusDays)
			.filter((day) -> holidays.on(day).isEmpty() && calendar.whyClosed(day).isEmpty())
			.map((day) -> day.atTime(calendar.finish(day).orElse(USUAL_FINISH)))
			.filter((start) -> start.isAfter(this.now))
			.toList();
	}

}
