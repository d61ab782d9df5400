package org.saferschools.assignment.placing;

import java.util.Map;

import org.saferschools.shared.Urn;

/**
 * Places a team's officers. Safe for use by several threads; each call is one search.
 */
public final class Placer {

	private Placer() {
	}

	/**
	 * Searches for the best placement.
	 * @param problem whom to place where
	 * @param limits when to end at the latest
	 * @param watch hears of the progress and can stop it early
	 * @return the best so far, which keeps all rules and pins, and what is proved of it
	 */
	public static Solution propose(PlacingProblem problem, Limits limits, SearchWatch watch) {
		PairCosts costs = new PairCosts(problem);
		return new Search(problem, costs, new PriceBound(costs), limits, watch).from(Greedy.place(problem, costs));
	}

	/**
	 * Searches from a placement that is known, such as a proposal of which something is
	 * now decided otherwise: what it keeps of rules and pins is the beginning.
	 * @param problem whom to place where
	 * @param start officers by school; whoever the problem doesn't know, or a school that
	 * isn't there, is left without
	 * @param limits when to end at the latest
	 * @param watch hears of the progress and can stop it early
	 * @return the best so far, which keeps all rules and pins, and what is proved of it
	 */
	public static Solution propose(PlacingProblem problem, Map<Urn, Long> start, Limits limits, SearchWatch watch) {
		PairCosts costs = new PairCosts(problem);
		int[] wished = problem.schools().stream().mapToInt((school) -> problem.find(start.get(school.urn()))).toArray();
		return new Search(problem, costs, new PriceBound(costs), limits, watch)
			.from(Greedy.complete(costs, new Roster(costs, wished)));
	}

	/**
	 * The baseline: by need for each hour, to the officer for whom it costs least.
	 */
	public static Allocation greedy(PlacingProblem problem) {
		return new Allocation(problem, Greedy.place(problem, new PairCosts(problem)).leads());
	}

}
