package org.saferschools.plan.drafting;

import org.saferschools.shared.GridPoint;

/**
 * That somebody is somewhere.
 *
 * @param from minutes after midnight
 * @param to minutes after midnight
 * @param place where, {@code null} where nobody knows
 */
public record Engagement(int from, int to, GridPoint place) {

	private static final int QUARTER = 15;

	/** Getting to a place that nobody knows, in minutes. */
	private static final int SOMEWHERE = 30;

	/** Getting going and arriving, in minutes. */
	private static final int AT_BOTH_ENDS = 5;

	/**
	 * Metres a minute through London in a straight line: 10 km/h by bus, bicycle or foot.
	 */
	private static final double PACE = 167;

	public Engagement {
		if (from >= to) {
			throw new IllegalArgumentException("From minute %d to minute %d is no time".formatted(from, to));
		}
	}

	int minutes() {
		return this.to - this.from;
	}

	/** Whether one is over, and the way made, when the other begins. */
	boolean leavesTimeBefore(Engagement later) {
		return this.to + travel(this.place, later.place) <= later.from;
	}

	/** The first quarter of an hour at which somebody can be elsewhere afterwards. */
	int nextStart(GridPoint elsewhere) {
		int there = this.to + travel(this.place, elsewhere);
		return (there + QUARTER - 1) / QUARTER * QUARTER;
	}

	/**
	 * How long the way takes.
	 * @return minutes, 0 at one and the same place
	 */
	public static int travel(GridPoint from, GridPoint to) {
		if (from == null || to == null) {
			return SOMEWHERE;
		}
		double metres = from.distanceTo(to);
		return (metres == 0) ? 0 : AT_BOTH_ENDS + (int) Math.ceil(metres / PACE);
	}

}
