package org.saferschools.plan.drafting;

import java.util.List;

/**
 * A draft.
 *
 * @param activities the contacts, by time
 * @param shortfalls what couldn't be given, by school
 */
public record TermDraft(List<DraftedActivity> activities, List<Shortfall> shortfalls) {

	public TermDraft {
		activities = List.copyOf(activities);
		shortfalls = List.copyOf(shortfalls);
	}

}
