package org.saferschools.assignment;

import java.time.LocalDate;

import org.saferschools.officer.WeeklyHours;
import org.saferschools.shared.RuleException;

/**
 * Asks to put an officer beside the main lead of a school.
 *
 * @param officerId who
 * @param hours hours a week that the officer takes over
 * @param startsOn first day
 * @param lastDay last day, {@code null} for until further notice
 * @param reason why, not blank
 */
public record AddSupport(long officerId, WeeklyHours hours, LocalDate startsOn, LocalDate lastDay, String reason) {

	public AddSupport {
		if (lastDay != null && lastDay.isBefore(startsOn)) {
			throw new RuleException("lastDay.order", "Last day must be the first day or later");
		}
	}

}
