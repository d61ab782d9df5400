package org.saferschools.assignment.placing;

import java.util.Comparator;
import java.util.stream.IntStream;

import static org.saferschools.assignment.placing.PlacingProblem.NOBODY;

/**
 * A placement as one would make it by hand: schools in the order of their weighed need
 * for each hour they ask, each to the officer for whom it costs least of those with hours
 * left, and to nobody where none is left or leaving it costs less. The baseline that
 * proposals are measured against.
 */
final class Greedy {

	private Greedy() {
	}

	static Roster place(PlacingProblem problem, PairCosts costs) {
		AimCosts aims = new AimCosts(problem);
		Roster roster = new Roster(costs);
		IntStream.range(0, costs.schools)
			.filter((school) -> roster.lead(school) == NOBODY)
			.boxed()
			.sorted(Comparator.comparingDouble((school) -> -needPerHour(aims, costs, school)))
			.forEach((school) -> placeOne(costs, roster, school));
		return roster;
	}

	/** Places what is left over, the costliest to leave first. */
	static Roster complete(PairCosts costs, Roster roster) {
		IntStream.range(0, costs.schools)
			.filter((school) -> roster.lead(school) == NOBODY)
			.boxed()
			.sorted(Comparator
				.comparingDouble((school) -> -(double) costs.left[school] / Math.max(1, costs.hours[school])))
			.forEach((school) -> placeOne(costs, roster, school));
		return roster;
	}

	private static double needPerHour(AimCosts aims, PairCosts costs, int school) {
		return (double) aims.uncoveredNeedCost(school) / Math.max(1, costs.hours[school]);
	}

	private static void placeOne(PairCosts costs, Roster roster, int school) {
		int best = NOBODY;
		for (int officer = 0; officer < costs.officers; officer++) {
			if (roster.fits(school, officer) && roster.change(school, officer) < roster.change(school, best)) {
				best = officer;
			}
		}
		if (best != NOBODY) {
			roster.move(school, best);
		}
	}

}
