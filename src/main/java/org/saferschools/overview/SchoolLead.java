package org.saferschools.overview;

import java.time.LocalDate;

/**
 * A lead of a school, as its page tells it.
 *
 * @param id number of the lead
 * @param officerId who
 * @param officer such as "PC 4412"
 * @param startsOn first day
 * @param endsOn day after the last, or {@code null}
 * @param toldOn when the school was told, or {@code null} while it waits
 * @param reason why the officer was placed
 * @param today whether it is in force today
 */
public record SchoolLead(long id, long officerId, String officer, LocalDate startsOn, LocalDate endsOn,
		LocalDate toldOn, String reason, boolean today) {

	public boolean waits() {
		return this.toldOn == null;
	}

}
