package org.saferschools.assignment.placing;

/**
 * One search for the best placement: a quick placement, a bound by prices with better
 * placements on the way, placements of fillings of weeks, then CP-SAT on the pairs that
 * are left.
 */
final class Search {

	/** Steps of the prices between two placements made of them. */
	private static final int STEPS = 5;

	/** The part of the time that prices may take. */
	private static final double SHARE_OF_PRICES = 0.2;

	/** The part of the time after which nothing is exchanged any more. */
	private static final double SHARE_OF_EXCHANGE = 0.7;

	private final PlacingProblem problem;

	private final PairCosts costs;

	private final Limits limits;

	private final SearchWatch watch;

	private final PriceBound prices;

	private final BestSoFar best;

	Search(PlacingProblem problem, PairCosts costs, PriceBound prices, Limits limits, SearchWatch watch) {
		this.problem = problem;
		this.costs = costs;
		this.prices = prices;
		this.limits = limits;
		this.watch = watch;
		this.best = new BestSoFar(costs, limits, watch);
	}

	/** Searches from a placement that is known. */
	Solution from(Roster start) {
		this.best.offer(start);
		Improvement.of(this.costs, start);
		this.best.offer(start);
		raisePrices();
		exchange();
		if (!this.best.isOver()) {
			NativeSolver.load();
			new FillingSearch(this.costs, this.prices, this.best, this.limits, this.watch).search(this::exchange);
		}
		if (!this.best.isOver()) {
			new PairSearch(this.problem, this.costs, this.prices.boundsOfPairs(), this.best).search(this.limits,
					this.watch);
		}
		return new Solution(new Allocation(this.problem, this.best.leads()), this.best.bound(), this.best.elapsed());
	}

	private void raisePrices() {
		while (!this.best.isOver() && !this.prices.isSpent() && this.best.used() < SHARE_OF_PRICES) {
			for (int step = 0; step < STEPS; step++) {
				this.prices.raise(this.best.cost());
			}
			this.best.prove(this.prices.bound());
			Roster roster = Greedy.complete(this.costs, new Roster(this.costs, this.prices.wished()));
			Improvement.of(this.costs, roster);
			this.best.offer(roster);
		}
	}

	/** Betters the weeks of all pairs of officers until a whole round saves nothing. */
	private void exchange() {
		Roster roster = new Roster(this.costs, this.best.leads());
		Exchange exchange = new Exchange(this.costs, this.prices.prices());
		boolean better = true;
		while (better && mayExchange()) {
			better = false;
			for (int first = 0; first < this.costs.officers; first++) {
				for (int second = 0; second < first && mayExchange(); second++) {
					better |= exchange.between(roster, first, second);
				}
				this.best.offer(roster);
			}
		}
	}

	private boolean mayExchange() {
		return !this.best.isOver() && this.best.used() < SHARE_OF_EXCHANGE;
	}

}
