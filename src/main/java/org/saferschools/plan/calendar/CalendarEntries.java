package org.saferschools.plan.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A source of what stands in calendars. A room that has something of its own to show
 * gives a bean; who may see it was decided by whoever asks.
 */
public interface CalendarEntries {

	/**
	 * What there is in a time, in no order.
	 * @param scope whose calendar
	 * @param from first day
	 * @param to last day
	 */
	List<CalendarEntry> between(CalendarScope scope, LocalDate from, LocalDate to);

}
