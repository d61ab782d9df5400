package org.saferschools.plan.returns;

/**
 * Asks to put another number in place of a counted one.
 *
 * @param key of the line
 * @param value the number, 0 to 1,000,000, or {@code null} to go back to the counted one
 * @param reason why, 5 to 500 characters; not asked where there is no number
 * @param version the version of the return that the person saw
 */
public record CorrectFigure(String key, Integer value, String reason, int version) {

	/** Largest number. */
	public static final int MOST = 1_000_000;

	/** Shortest reason, in characters. */
	public static final int SHORTEST_REASON = 5;

	/** Longest reason, in characters. */
	public static final int LONGEST_REASON = 500;

	public CorrectFigure {
		reason = (reason == null) ? "" : reason.strip();
		if (value != null && (value < 0 || value > MOST)) {
			throw new IllegalArgumentException(value + " is not from 0 to 1,000,000");
		}
		if (value != null && (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON)) {
			throw new IllegalArgumentException("A correction has a reason of 5 to 500 characters");
		}
	}

}
