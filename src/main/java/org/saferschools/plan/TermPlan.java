package org.saferschools.plan;

import java.time.Instant;

/**
 * The plan of a team for a term.
 *
 * @param id its number
 * @param draftedBy user name of who had it drafted last
 * @param draftedAt when
 * @param confirmedBy user name of who confirmed it last, {@code null} for nobody yet
 * @param confirmedAt when, {@code null} for never
 * @param version raised by every change
 */
public record TermPlan(long id, String draftedBy, Instant draftedAt, String confirmedBy, Instant confirmedAt,
		int version) {

	/** Whether what was proposed was planned once already. */
	public boolean isConfirmed() {
		return this.confirmedAt != null;
	}

}
