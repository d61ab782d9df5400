package org.saferschools.activity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * On which days schools are open: not on weekends and bank holidays, nor, where dates of
 * the school or its authority are loaded, in the holidays and on INSET days.
 */
@Component
class SchoolDays {

	private final PublicHolidays holidays;

	SchoolDays(PublicHolidays holidays) {
		this.holidays = holidays;
	}

	/**
	 * Why the school is closed on the day of the work.
	 * @return such as "a Saturday" or "an INSET day", or empty on an open day
	 */
	Optional<String> whyClosed(Work work) {
		return whyAllAreClosed(work.day()).or(() -> work.calendar().whyClosed(work.day()));
	}

	private Optional<String> whyAllAreClosed(LocalDate day) {
		if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
			return Optional.of("a Saturday");
		}
		if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
			return Optional.of("a Sunday");
		}
		return this.holidays.on(day);
	}

}
