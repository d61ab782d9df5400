package org.saferschools.assignment;

import java.time.LocalDate;

/**
 * Asks to place an officer.
 *
 * @param officerId who
 * @param startsOn first day
 * @param reason why, 1 to 500 characters
 */
public record PlaceLead(long officerId, LocalDate startsOn, String reason) {

	/** Longest reason, in characters. */
	public static final int LONGEST_REASON = 500;

	public PlaceLead {
		if (reason.isBlank() || reason.length() > LONGEST_REASON) {
			throw new IllegalArgumentException("A reason has 1 to 500 characters");
		}
	}

}
