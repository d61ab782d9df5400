package org.saferschools.event;

import java.util.List;

/**
 * An event, as the person sees it.
 *
 * @param event the event
 * @param state where it stands
 * @param kinds names of the invited kinds of officer
 * @param counts replies, as far as the person sees them
 * @param own the person's own invitation, or {@code null}
 * @param joining whether place and link are shown: to those invited and to the central
 * team
 * @param results who won what, once the event has begun
 * @param nominates whether the person may nominate now
 */
public record EventPage(Event event, EventState state, List<String> kinds, ReplyCounts counts, Invitation own,
		boolean joining, List<AwardResult> results, boolean nominates) {

	/** Whether the person can answer now. */
	public boolean asksForReply() {
		return this.own != null && this.state == EventState.OPEN;
	}

}
