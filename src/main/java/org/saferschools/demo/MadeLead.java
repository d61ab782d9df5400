package org.saferschools.demo;

import java.time.LocalDate;

/**
 * A generated lead.
 *
 * @param school which school
 * @param officerId who leads it
 * @param startsOn first day
 * @param endsOn the day after the last, or {@code null}
 * @param told whether the school has been told
 */
record MadeLead(PlacedSchool school, long officerId, LocalDate startsOn, LocalDate endsOn, boolean told) {

	boolean covers(LocalDate day) {
		return this.told && !day.isBefore(this.startsOn) && (this.endsOn == null || day.isBefore(this.endsOn));
	}

}
