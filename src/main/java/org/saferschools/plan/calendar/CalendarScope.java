package org.saferschools.plan.calendar;

import java.util.List;

import org.saferschools.shared.Urn;

/**
 * Whose calendar is asked for.
 *
 * @param team number of the team, {@code null} for what concerns all of London
 * @param boroughs codes of the boroughs that the team looks after
 * @param officer only what this officer takes part in, {@code null} for all
 * @param school only what happens at this school, {@code null} for all
 */
public record CalendarScope(Integer team, List<String> boroughs, Long officer, Urn school) {

	public CalendarScope {
		boroughs = List.copyOf(boroughs);
	}

	/** What concerns everybody: no visit of any team. */
	public static CalendarScope london() {
		return new CalendarScope(null, List.of(), null, null);
	}

}
