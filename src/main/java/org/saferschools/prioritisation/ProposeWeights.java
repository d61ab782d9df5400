package org.saferschools.prioritisation;

import java.util.Map;

/**
 * Other weights that somebody wants.
 *
 * @param baseVersion the weights that were looked at
 * @param points by factor, by the rules of {@link Weights}
 * @param reason why, {@value #SHORTEST_REASON} to {@value #LONGEST_REASON} characters
 */
public record ProposeWeights(int baseVersion, Map<Factor, Integer> points, String reason) {

	/** Shortest reason, in characters. */
	public static final int SHORTEST_REASON = 20;

	/** Longest reason, in characters. */
	public static final int LONGEST_REASON = 500;

	public ProposeWeights {
		points = Weights.checked(points);
		reason = reason.strip();
		if (!suffices(reason)) {
			throw new IllegalArgumentException(
					"A reason has %d to %d characters".formatted(SHORTEST_REASON, LONGEST_REASON));
		}
	}

	/** Whether a reason is as long as it must be and no longer than it may be. */
	public static boolean suffices(String reason) {
		String text = reason.strip();
		return text.codePointCount(0, text.length()) >= SHORTEST_REASON && text.length() <= LONGEST_REASON;
	}

}
