package org.saferschools.assignment.placing;

import java.util.List;

/**
 * What a unit of each aim costs: a team's settings. Whole numbers from 0, which switches
 * an aim off, to 1,000. A cost is a sum of amounts in tenths times these weights, so that
 * all arithmetic is exact.
 *
 * @param needByTier for a point of need left uncovered; the first number is for tier 1,
 * and the last also for all tiers after it
 * @param unevenHours for an hour a week beyond an officer's fair share
 * @param travel for a kilometre between a school and its officer's centre
 * @param change for a school that loses the officer who leads it today
 * @param mainSchool for an officer who doesn't lead the own main school
 */
public record Aims(List<Integer> needByTier, int unevenHours, int travel, int change, int mainSchool) {

	/** The most that a unit of an aim may cost. */
	public static final int MOST = 1_000;

	/**
	 * Need comes first: leaving a school of tier 3 with a need of 20 costs as much as
	 * changing the leads of seven schools, or as 67 kilometres. A change is worth it for
	 * 10 kilometres or 3 hours of fairness.
	 */
	public static final Aims DEFAULTS = new Aims(List.of(40, 20, 10), 10, 3, 30, 100);

	public Aims {
		needByTier = List.copyOf(needByTier);
		if (needByTier.isEmpty()) {
			throw new IllegalArgumentException("Need must weigh something in at least one tier");
		}
		needByTier.forEach((weight) -> check("need", weight));
		check("uneven hours", unevenHours);
		check("travel", travel);
		check("changes", change);
		check("main schools", mainSchool);
	}

	private static void check(String aim, int weight) {
		if (weight < 0 || weight > MOST) {
			throw new IllegalArgumentException("The weight of %s must be 0 to %d, not %d".formatted(aim, MOST, weight));
		}
	}

	/**
	 * What a point of need costs.
	 * @param tier 1 or more
	 */
	int need(int tier) {
		return this.needByTier.get(Math.min(tier, this.needByTier.size()) - 1);
	}

}
