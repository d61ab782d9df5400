package org.saferschools.assignment.placing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;

/**
 * Gives CP-SAT the whole problem but for the pairs that can't be part of anything better,
 * with the time that is left.
 */
final class PairSearch {

	private static final Pattern BOUND = Pattern.compile("^#\\S+\\s.* next:\\[(\\d+),");

	private final PlacingModel model;

	private final BestSoFar best;

	/** The cost of the best placement at the beginning. */
	private final long cutoff;

	private final CpSolver solver = new CpSolver();

	/**
	 * States the problem.
	 * @param bounds by school and officer, what no placement with the pair costs less
	 * than
	 */
	PairSearch(PlacingProblem problem, PairCosts costs, long[][] bounds, BestSoFar best) {
		this.best = best;
		this.cutoff = best.cost();
		this.model = new PlacingModel(problem, costs, PairChoice.below(this.cutoff, bounds));
		this.model.hint(best.leads());
	}

	void search(Limits limits, SearchWatch watch) {
		set(limits);
		this.solver.setLogCallback((line) -> {
			hear(line);
			stopWhenOver();
		});
		CpSolverStatus[] status = new CpSolverStatus[1];
		watch.whileStoppable(() -> status[0] = this.solver.solve(this.model.model(), new Found()),
				this.solver::stopSearch);
		if (status[0] == CpSolverStatus.INFEASIBLE) {
			this.best.prove(this.cutoff);
		}
		else if (status[0] == CpSolverStatus.OPTIMAL || status[0] == CpSolverStatus.FEASIBLE) {
			this.best.prove(Math.min(this.cutoff, ceiling(this.solver.bestObjectiveBound())));
		}
	}

	private void set(Limits limits) {
		double left = limits.time().minus(this.best.elapsed()).toMillis() / 1000.0;
		this.solver.getParameters()
			.setMaxTimeInSeconds(Math.max(0.01, left))
			.setNumWorkers(limits.workers())
			.setRandomSeed(limits.seed())
			.setCatchSigintSignal(false)
			.setLogSearchProgress(true)
			.setLogToStdout(false);
	}

	/**
	 * Reads a better bound off a line of the solver's log. Its callback for bounds breaks
	 * the virtual machine in this version (a number is passed as an object). A line that
	 * reads otherwise one day only means that the bound is heard of at the end.
	 */
	private void hear(String line) {
		Matcher bound = BOUND.matcher(line);
		if (bound.find()) {
			this.best.prove(Math.min(this.cutoff, Long.parseLong(bound.group(1))));
		}
	}

	private static long ceiling(double bound) {
		return (long) Math.ceil(bound - 1e-3);
	}

	private void stopWhenOver() {
		if (this.best.isOver()) {
			this.solver.stopSearch();
		}
	}

	/** Hears of the solver's placements. */
	private final class Found extends CpSolverSolutionCallback {

		@Override
		public void onSolutionCallback() {
			PairSearch.this.best.offer(Math.round(objectiveValue()), PairSearch.this.model.leads(this::booleanValue));
			stopWhenOver();
		}

	}

}
