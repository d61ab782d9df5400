package org.saferschools.assignment;

import java.util.List;

import org.saferschools.assignment.placing.Aims;
import org.saferschools.shared.RuleException;

/**
 * The wish to weigh a team's aims otherwise.
 *
 * @param teamId the team
 * @param seen the version that was looked at, 0 for what the product starts with
 * @param aims the weights for three tiers and all aims
 * @param reason why, not blank
 */
public record ChangeAims(int teamId, int seen, Aims aims, String reason) {

	public ChangeAims {
		reason = reason.strip();
		if (reason.isEmpty()) {
			throw new RuleException("reason.blank", "Enter the reason");
		}
		List<Integer> need = aims.needByTier();
		if (need.get(0) < need.get(1) || need.get(1) < need.get(2)) {
			throw new RuleException("secondTier.order",
					"A point of need must weigh at least as much in a tier as in the next");
		}
		if (need.get(2) == 0) {
			throw new RuleException("thirdTier.nothing",
					"A point of need must weigh 1 or more, or no school of tier 3 would be led");
		}
	}

	/** All weights in words. */
	static String inWords(Aims aims) {
		return "need %s by tier, uneven hours %d, travel %d, change of lead %d, main school %d"
			.formatted(aims.needByTier(), aims.unevenHours(), aims.travel(), aims.change(), aims.mainSchool());
	}

}
