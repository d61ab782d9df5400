package org.saferschools.prioritisation;

import org.saferschools.shared.RuleException;

/**
 * The wish to settle a school's tier.
 *
 * @param run the published run that the person looked at
 * @param tier the tier from now on, 1 to 3
 * @param reason why, 20 to 500 characters
 */
public record DecideTier(long run, int tier, String reason) {

	/** So that a reason is a sentence. */
	public static final int SHORTEST_REASON = 20;

	public static final int LONGEST_REASON = 500;

	public DecideTier {
		reason = reason.strip();
		if (reason.length() < SHORTEST_REASON) {
			throw new RuleException("reason.short", "Reason must be %d characters or more".formatted(SHORTEST_REASON));
		}
		if (reason.length() > LONGEST_REASON) {
			throw new RuleException("reason.long", "Reason must be %d characters or fewer".formatted(LONGEST_REASON));
		}
	}

}
