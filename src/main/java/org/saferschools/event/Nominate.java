package org.saferschools.event;

import org.saferschools.shared.RuleException;

/**
 * A supervisor's wish to nominate.
 *
 * @param awardId the award
 * @param officerId an officer of the own team
 * @param reason 40 to 1,000 characters about the officer's work
 */
public record Nominate(long awardId, long officerId, String reason) {

	private static final int SHORTEST = 40;

	private static final int LONGEST = 1000;

	public Nominate {
		reason = reason.strip();
		if (reason.length() < SHORTEST || reason.length() > LONGEST) {
			throw new RuleException("reason.length",
					"Reason must have 40 to 1,000 characters, and says what the officer did");
		}
	}

}
