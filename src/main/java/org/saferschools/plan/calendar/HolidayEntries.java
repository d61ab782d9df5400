package org.saferschools.plan.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.saferschools.activity.ActivitySettings;
import org.saferschools.shared.BankHolidays;

/**
 * Puts bank holidays into calendars.
 */
@Component
class HolidayEntries implements CalendarEntries {

	private final ActivitySettings settings;

	HolidayEntries(ActivitySettings settings) {
		this.settings = settings;
	}

	@Override
	public List<CalendarEntry> between(CalendarScope scope, LocalDate from, LocalDate to) {
		return from.datesUntil(to.plusDays(1)).flatMap(this::on).toList();
	}

	private Stream<CalendarEntry> on(LocalDate day) {
		return BankHolidays.on(day)
			.or(() -> Optional.of("Bank holiday").filter((name) -> this.settings.furtherHolidays().contains(day)))
			.map((name) -> CalendarEntry.days("holiday-" + day, EntryKind.HOLIDAY, day, day, name, null))
			.stream();
	}

}
