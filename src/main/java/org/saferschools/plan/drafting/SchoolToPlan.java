package org.saferschools.plan.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.saferschools.shared.GridPoint;

/**
 * A school for which contacts are to be drafted.
 *
 * @param urn the school
 * @param tier its tier, 1 to 3
 * @param contacts how many contacts are promised in the term, those below included
 * @param minutes how long one takes, above 0
 * @param lead number of the officer who leads it, {@code null} for nobody
 * @param place where it is, {@code null} where the register gives no place
 * @param year7 whether it has a year 7
 * @param primary whether it has pupils of primary age
 * @param secondary whether it is ranked among secondary schools
 * @param openDays the days on which it may be visited
 * @param finish when its day ends, in minutes after midnight
 * @param settled the days of contacts that it had this term or that are planned
 * @param covered what those contacts were, as {@link #key}
 */
public record SchoolToPlan(int urn, int tier, int contacts, int minutes, Long lead, GridPoint place, boolean year7,
		boolean primary, boolean secondary, Set<LocalDate> openDays, int finish, List<LocalDate> settled,
		Set<String> covered) {

	public SchoolToPlan {
		if (contacts < 0 || minutes <= 0) {
			throw new IllegalArgumentException("%d contacts of %d minutes are none".formatted(contacts, minutes));
		}
		openDays = Set.copyOf(openDays);
		settled = List.copyOf(settled);
		covered = Set.copyOf(covered);
	}

	/** How many contacts are still to be drafted. */
	public int wanted() {
		return Math.max(0, this.contacts - this.settled.size());
	}

	boolean hasHad(Suggestion suggestion) {
		return this.covered.contains(key(suggestion.kind(), suggestion.topic()));
	}

	/** What a contact was: its kind, with the topic where there is one. */
	public static String key(String kind, String topic) {
		return (topic != null) ? kind + "/" + topic : kind;
	}

}
