package org.saferschools.officer;

import java.time.LocalDate;

/**
 * That an officer is away, without the reason.
 *
 * @param officerId number of the officer
 * @param percent how much of the weekly hours is lost, 1 to 100
 * @param startsOn first day
 * @param endsOn first day back, {@code null} while nobody has said
 */
public record Away(long officerId, int percent, LocalDate startsOn, LocalDate endsOn) {

	public boolean covers(LocalDate day) {
		return !day.isBefore(this.startsOn) && (this.endsOn == null || day.isBefore(this.endsOn));
	}

}
