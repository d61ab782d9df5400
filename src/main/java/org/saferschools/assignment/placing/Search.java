package org.saferschools.assignment.placing;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;

/**
 * One search for the best placement: a quick placement, a bound by prices with better
 * placements on the way, then CP-SAT on the pairs that are left.
 */
final class Search {

	/** Steps of the prices between two placements made of them. */
	private static final int STEPS = 5;

	/** The part of the time that prices may take. */
	private static final double SHARE_OF_PRICES = 0.3;

	private static final Pattern BOUND = Pattern.compile("^#\\S+\\s.* next:\\[(\\d+),");

	/** The part of the time that may have passed before the solver begins. */
	private static final double SHARE_OF_EXCHANGE = 0.6;

	private final PlacingProblem problem;

	private final PairCosts costs;

	private final Limits limits;

	private final SearchWatch watch;

	private final long began = System.nanoTime();

	private final PriceBound prices;

	private int[] best;

	private long cost = Long.MAX_VALUE;

	private long bound;

	Search(PlacingProblem problem, PairCosts costs, PriceBound prices, Limits limits, SearchWatch watch) {
		this.problem = problem;
		this.costs = costs;
		this.prices = prices;
		this.limits = limits;
		this.watch = watch;
	}

	/** Searches from a placement that is known. */
	Solution from(Roster start) {
		offer(start);
		Improvement.of(this.costs, start);
		offer(start);
		raisePrices();
		exchange();
		if (!isOver()) {
			solve();
		}
		return new Solution(new Allocation(this.problem, this.best), this.bound, elapsed());
	}

	private void raisePrices() {
		while (!isOver() && !this.prices.isSpent() && used() < SHARE_OF_PRICES) {
			for (int step = 0; step < STEPS; step++) {
				this.prices.raise(this.cost);
			}
			prove(this.prices.bound());
			Roster roster = Greedy.complete(this.costs, new Roster(this.costs, this.prices.wished()));
			Improvement.of(this.costs, roster);
			offer(roster);
		}
	}

	/** Betters the weeks of all pairs of officers until a whole round saves nothing. */
	private void exchange() {
		Roster roster = new Roster(this.costs, this.best);
		Exchange exchange = new Exchange(this.costs, this.prices.prices());
		boolean better = true;
		while (better && !isOver() && used() < SHARE_OF_EXCHANGE) {
			better = false;
			for (int first = 0; first < this.costs.officers; first++) {
				for (int second = 0; second < first && !isOver(); second++) {
					better |= exchange.between(roster, first, second);
				}
				offer(roster);
			}
		}
	}

	private void solve() {
		NativeSolver.load();
		long cutoff = this.cost;
		PlacingModel model = new PlacingModel(this.problem, this.costs,
				PairChoice.below(cutoff, this.prices.boundsOfPairs()));
		model.hint(this.best);
		CpSolver solver = new CpSolver();
		set(solver);
		solver.setLogCallback((line) -> {
			hear(line, cutoff);
			stopWhenOver(solver);
		});
		CpSolverStatus[] status = new CpSolverStatus[1];
		this.watch.whileStoppable(() -> status[0] = solver.solve(model.model(), new Found(model, solver)),
				solver::stopSearch);
		if (status[0] == CpSolverStatus.INFEASIBLE) {
			prove(cutoff);
		}
		else if (status[0] == CpSolverStatus.OPTIMAL || status[0] == CpSolverStatus.FEASIBLE) {
			prove(Math.min(cutoff, ceiling(solver.bestObjectiveBound())));
		}
	}

	private void set(CpSolver solver) {
		double left = this.limits.time().minus(elapsed()).toMillis() / 1000.0;
		solver.getParameters()
			.setMaxTimeInSeconds(Math.max(0.01, left))
			.setNumWorkers(this.limits.workers())
			.setRandomSeed(this.limits.seed())
			.setCatchSigintSignal(false)
			.setLogSearchProgress(true)
			.setLogToStdout(false);
	}

	/**
	 * Reads a better bound off a line of the solver's log. Its callback for bounds breaks
	 * the virtual machine in this version (a number is passed as an object). A line that
	 * reads otherwise one day only means that the bound is heard of at the end.
	 */
	private void hear(String line, long cutoff) {
		Matcher bound = BOUND.matcher(line);
		if (bound.find()) {
			prove(Math.min(cutoff, Long.parseLong(bound.group(1))));
		}
	}

	private static long ceiling(double bound) {
		return (long) Math.ceil(bound - 1e-3);
	}

	private synchronized void offer(Roster roster) {
		offer(roster.cost(), roster.leads());
	}

	private synchronized void offer(long cost, int[] leads) {
		if (cost < this.cost) {
			this.cost = cost;
			this.best = leads;
			tell();
		}
	}

	private synchronized void prove(long bound) {
		if (bound > this.bound) {
			this.bound = Math.min(bound, this.cost);
			tell();
		}
	}

	private void tell() {
		this.watch.tell(progress());
	}

	private synchronized Progress progress() {
		return new Progress(this.cost, this.bound, elapsed());
	}

	private synchronized boolean isOver() {
		return this.bound >= this.cost || progress().gapPercent() <= this.limits.gapPercent() || this.watch.isStopped()
				|| used() >= 1;
	}

	private void stopWhenOver(CpSolver solver) {
		if (isOver()) {
			solver.stopSearch();
		}
	}

	private double used() {
		return (double) elapsed().toNanos() / this.limits.time().toNanos();
	}

	private Duration elapsed() {
		return Duration.ofNanos(System.nanoTime() - this.began);
	}

	/** Hears of the solver's placements. */
	private final class Found extends CpSolverSolutionCallback {

		private final PlacingModel model;

		private final CpSolver solver;

		private Found(PlacingModel model, CpSolver solver) {
			this.model = model;
			this.solver = solver;
		}

		@Override
		public void onSolutionCallback() {
			offer(Math.round(objectiveValue()), this.model.leads(this::booleanValue));
			stopWhenOver(this.solver);
		}

	}

}
