package org.saferschools.assignment;

import java.time.LocalDate;

import org.saferschools.officer.Officer;

/**
 * The decision to place an officer, as the rules look at it.
 *
 * @param officer who
 * @param startsOn first day
 * @param reason why, not blank
 */
record Placement(Officer officer, LocalDate startsOn, String reason) {

	Placement {
		reason = reason.strip();
	}

}
