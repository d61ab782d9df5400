package org.saferschools.prioritisation;

import java.util.List;

/**
 * A version of the weights and how it came to be.
 *
 * @param weights what it says
 * @param proposalId the proposal that it was, or {@code null} for the first
 * @param acceptedBy the second person, or {@code null} for the first
 * @param changes from the version before; empty for the first
 */
public record WeightsVersion(Weights weights, Long proposalId, String acceptedBy, List<WeightChange> changes) {

	/** Such as "Robbery 30 → 25, Theft 10 → 15"; empty for the first. */
	public String inWords() {
		return WeightChange.inWords(this.changes);
	}

}
