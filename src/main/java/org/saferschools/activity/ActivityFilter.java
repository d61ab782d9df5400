package org.saferschools.activity;

import java.time.LocalDate;

import org.saferschools.shared.Urn;

/**
 * Which activities a list shows; what is empty filters nothing.
 *
 * @param school at schools with this URN, or with these words in their name
 * @param officer with the officer who has this warrant number
 * @param kind of this kind, by code
 * @param state how far they have come, {@code null} for all but what was removed
 * @param from on this day or later, {@code null} for any
 * @param to on this day or earlier, {@code null} for any
 */
public record ActivityFilter(String school, String officer, String kind, ActivityState state, LocalDate from,
		LocalDate to) {

	public ActivityFilter {
		school = (school != null) ? school.strip() : "";
		officer = (officer != null) ? officer.strip() : "";
		kind = (kind != null) ? kind : "";
	}

	/** All work that was done at one school. */
	public static ActivityFilter at(Urn urn) {
		return new ActivityFilter(urn.toString(), null, null, ActivityState.DONE, null, null);
	}

	/** All work that is planned at one school from a day on. */
	public static ActivityFilter plannedAt(Urn urn, LocalDate from) {
		return new ActivityFilter(urn.toString(), null, null, ActivityState.PLANNED, from, null);
	}

	/** Whether the next comes first, as of what is planned, or else the latest. */
	boolean nextFirst() {
		return this.state == ActivityState.PLANNED;
	}

}
