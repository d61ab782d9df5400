package org.saferschools.prioritisation;

import java.util.List;
import java.util.Map;

import org.saferschools.prioritisation.RunDetails.Deed;

/**
 * A proposal of weights as it is shown.
 *
 * @param id its number
 * @param state how far it has come
 * @param base the weights that it changes
 * @param points by factor
 * @param reason why
 * @param proposed who proposed it, and when
 * @param decided who accepted, rejected or withdrew it, and when; {@code null} while it
 * waits
 * @param note what they said about it, or {@code null}
 * @param version to be sent back with a decision
 */
public record ProposedWeights(long id, ProposalState state, Weights base, Map<Factor, Integer> points, String reason,
		Deed proposed, Deed decided, String note, int version) {

	static ProposedWeights of(WeightsProposal proposal, Weights base) {
		return new ProposedWeights(proposal.id(), proposal.state(), base, proposal.points(), proposal.reason(),
				new Deed(proposal.proposedBy(), proposal.proposedAt()),
				proposal.decidedAt().map((at) -> new Deed(proposal.decidedBy().orElseThrow(), at)).orElse(null),
				proposal.note().orElse(null), proposal.version());
	}

	/** Whether it waits for a decision. */
	public boolean open() {
		return this.state == ProposalState.PROPOSED;
	}

	/** Whether this person proposed it, so that another one decides. */
	public boolean proposedBy(String username) {
		return this.proposed.by().equals(username);
	}

	/** What it would change. */
	public List<WeightChange> changes() {
		return this.base.changesTo(this.points);
	}

	/** Such as "Robbery 30 → 25, Theft 10 → 15". */
	public String inWords() {
		return WeightChange.inWords(changes());
	}

}
