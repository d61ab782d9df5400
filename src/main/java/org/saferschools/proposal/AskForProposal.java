package org.saferschools.proposal;

import java.util.List;

import org.saferschools.assignment.placing.Pin;

/**
 * Asks for a proposal.
 *
 * @param teamId for which team
 * @param pins what is decided already
 * @param baseId the proposal around which to search with the fewest further changes,
 * {@code null} for a search from the beginning
 * @param seconds the longest search, 1 to 600
 */
public record AskForProposal(int teamId, List<Pin> pins, Long baseId, int seconds) {

	/** The longest search that can be asked for, in seconds. */
	public static final int LONGEST = 600;

	public AskForProposal {
		pins = List.copyOf(pins);
		if (seconds < 1 || seconds > LONGEST) {
			throw new IllegalArgumentException("A search takes 1 to 600 seconds, not " + seconds);
		}
	}

}
