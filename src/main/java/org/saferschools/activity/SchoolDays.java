package org.saferschools.activity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

import org.saferschools.school.School;
import org.saferschools.school.SchoolCalendarService;
import org.saferschools.shared.BankHolidays;

import org.springframework.stereotype.Component;

/**
 * On which days schools are open: not on weekends and bank holidays, nor, where dates of
 * the school or its authority are loaded, in the holidays and on INSET days.
 */
@Component
class SchoolDays {

	private final ActivitySettings settings;

	private final SchoolCalendarService calendars;

	SchoolDays(ActivitySettings settings, SchoolCalendarService calendars) {
		this.settings = settings;
		this.calendars = calendars;
	}

	/**
	 * Why a school is closed on a day.
	 * @return such as "a Saturday" or "an INSET day", or empty on an open day
	 */
	Optional<String> whyClosed(School school, LocalDate day) {
		return whyAllAreClosed(day).or(() -> this.calendars.of(school.urn()).whyClosed(day));
	}

	/** When the school's day ends; empty where it isn't known. */
	Optional<LocalTime> finish(School school, LocalDate day) {
		return this.calendars.of(school.urn()).finish(day);
	}

	private Optional<String> whyAllAreClosed(LocalDate day) {
		if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
			return Optional.of("a Saturday");
		}
		if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
			return Optional.of("a Sunday");
		}
		return this.settings.furtherHolidays().contains(day) ? Optional.of("a bank holiday") : BankHolidays.on(day);
	}

}
