package org.saferschools.plan.calendar;

import java.time.LocalDate;

/**
 * Two visits that don't go together.
 *
 * @param day on which day
 * @param one id of one entry
 * @param other id of the other one
 * @param sentence what is wrong, for a page
 */
public record Clash(LocalDate day, String one, String other, String sentence) {

	/** Whether an entry has to do with it. */
	public boolean concerns(CalendarEntry entry) {
		return this.one.equals(entry.id()) || this.other.equals(entry.id());
	}

}
