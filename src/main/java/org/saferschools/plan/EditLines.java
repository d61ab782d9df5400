package org.saferschools.plan;

import java.util.Set;

import org.saferschools.activity.CancelReason;

/**
 * Asks to change some lines of a plan in one go.
 *
 * @param keys which lines
 * @param change what is done with them
 * @param weeks by how many weeks they move, back where below 0; asked for a move
 * @param officer number of the officer who gets them; asked for that change
 * @param kind kind and topic that they become, as {@code PRESENTATION/ROBBERY}; asked for
 * that change
 * @param reason why planned ones are cancelled; asked for those
 * @param why what else there is to say; asked where one is planned already, 5 to 500
 * characters, no names
 */
public record EditLines(Set<String> keys, LineChange change, Integer weeks, Long officer, String kind,
		CancelReason reason, String why) {

	/** Shortest reason, in characters. */
	public static final int SHORTEST_WHY = 5;

	/** Longest reason, in characters. */
	public static final int LONGEST_WHY = 500;

	public EditLines {
		keys = Set.copyOf(keys);
		why = (why != null) ? why.strip() : "";
	}

}
