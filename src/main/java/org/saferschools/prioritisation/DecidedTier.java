package org.saferschools.prioritisation;

import java.time.Instant;
import java.time.LocalDate;

import org.saferschools.shared.Urn;

/**
 * A decision on a tier, as pages tell it.
 *
 * @param id its number
 * @param urn the school
 * @param school its name
 * @param borough name of its borough, or {@code null} outside any
 * @param kind why it was decided
 * @param rankedTier the tier that the ranking gave then, 1 to 3
 * @param tier the tier that was decided, at most one away
 * @param reason why
 * @param by user name of who decided
 * @param at when
 * @param lastDay the last day of the term, on which it ends at the latest
 * @param state what has become of it today
 * @param endedBy user name of who withdrew it, or {@code null}
 * @param endedAt when it was withdrawn or lapsed, or {@code null}
 * @param endReason why it was withdrawn, or {@code null}
 * @param lapsedByRun the run by which it lapsed, or {@code null}
 * @param version to be sent back with a decision
 */
public record DecidedTier(long id, Urn urn, String school, String borough, DecisionKind kind, int rankedTier, int tier,
		String reason, String by, Instant at, LocalDate lastDay, DecisionState state, String endedBy, Instant endedAt,
		String endReason, Long lapsedByRun, int version) {

	public boolean isInForce() {
		return this.state == DecisionState.IN_FORCE;
	}

	/** What it did, such as "Tier 1 instead of 2" or "Tier 2 confirmed". */
	public String inWords() {
		return (this.tier == this.rankedTier) ? "Tier %d confirmed".formatted(this.tier)
				: "Tier %d instead of %d".formatted(this.tier, this.rankedTier);
	}

}
