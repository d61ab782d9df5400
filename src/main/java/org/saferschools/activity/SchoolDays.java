package org.saferschools.activity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

import org.saferschools.shared.BankHolidays;

import org.springframework.stereotype.Component;

/**
 * On which days schools are open: not on weekends and bank holidays. Half-terms and the
 * days on which only staff are in will join when they are data.
 */
@Component
class SchoolDays {

	private final ActivitySettings settings;

	SchoolDays(ActivitySettings settings) {
		this.settings = settings;
	}

	/**
	 * Why schools are closed on a day.
	 * @return such as "a Saturday" or "Good Friday", or empty on an open day
	 */
	Optional<String> whyClosed(LocalDate day) {
		if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
			return Optional.of("a Saturday");
		}
		if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
			return Optional.of("a Sunday");
		}
		return this.settings.furtherHolidays().contains(day) ? Optional.of("a bank holiday") : BankHolidays.on(day);
	}

}
