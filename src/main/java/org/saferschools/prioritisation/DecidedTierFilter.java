package org.saferschools.prioritisation;

import java.util.Collection;

/**
 * Which decisions on tiers to show; an empty part leaves all.
 *
 * @param state what has become of them
 * @param kind why they were made
 * @param bcu number of a BCU
 * @param boroughs only schools in boroughs with these codes; {@code null} for all
 */
public record DecidedTierFilter(DecisionState state, DecisionKind kind, Integer bcu, Collection<String> boroughs) {

	DecidedTierFilter within(Collection<String> own) {
		return new DecidedTierFilter(this.state, this.kind, this.bcu, own);
	}

}
