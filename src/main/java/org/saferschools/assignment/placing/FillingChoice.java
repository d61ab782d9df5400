package org.saferschools.assignment.placing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;

/**
 * Chooses one filling for each officer, so that no school is led twice and most is saved.
 * Quick and without proof, since it knows only the fillings it is given.
 */
final class FillingChoice {

	private final PairCosts costs;

	private final List<Filling> fillings;

	private final List<BoolVar> chosen = new ArrayList<>();

	private final CpModel model = new CpModel();

	/**
	 * States the choice.
	 * @param fillings what there is to choose from
	 */
	FillingChoice(PairCosts costs, List<Filling> fillings) {
		this.costs = costs;
		this.fillings = fillings;
		LinearExprBuilder saving = LinearExpr.newBuilder();
		List<List<Literal>> bySchool = lists(costs.schools);
		List<List<Literal>> byOfficer = lists(costs.officers);
		for (Filling filling : fillings) {
			BoolVar choice = this.model.newBoolVar("");
			this.chosen.add(choice);
			saving.addTerm(choice, filling.saving());
			byOfficer.get(filling.officer()).add(choice);
			Arrays.stream(filling.schools()).forEach((school) -> bySchool.get(school).add(choice));
		}
		bySchool.forEach(this.model::addAtMostOne);
		byOfficer.forEach(this.model::addAtMostOne);
		this.model.maximize(saving);
	}

	private static List<List<Literal>> lists(int size) {
		List<List<Literal>> lists = new ArrayList<>();
		IntStream.range(0, size).forEach((index) -> lists.add(new ArrayList<>()));
		return lists;
	}

	/**
	 * Chooses.
	 * @param enough ends where this much is saved
	 * @param near ends where so much more could be saved at most
	 * @param seconds on the wall at most
	 * @return the officers by school; {@code null} where none was found
	 */
	int[] choose(long enough, double near, Limits limits, double seconds, SearchWatch watch) {
		CpSolver solver = new CpSolver();
		solver.getParameters()
			.setMaxTimeInSeconds(Math.max(0.01, seconds))
			.setNumWorkers(limits.workers())
			.setRandomSeed(limits.seed())
			.setAbsoluteGapLimit(near)
			.setCatchSigintSignal(false);
		CpSolverStatus[] status = new CpSolverStatus[1];
		watch.whileStoppable(() -> status[0] = solver.solve(this.model, new CpSolverSolutionCallback() {
			@Override
			public void onSolutionCallback() {
				if (objectiveValue() >= enough) {
					solver.stopSearch();
				}
			}
		}), solver::stopSearch);
		return (status[0] == CpSolverStatus.OPTIMAL || status[0] == CpSolverStatus.FEASIBLE) ? leads(solver) : null;
	}

	private int[] leads(CpSolver solver) {
		int[] leads = new int[this.costs.schools];
		Arrays.fill(leads, PlacingProblem.NOBODY);
		for (int index = 0; index < this.fillings.size(); index++) {
			if (solver.booleanValue(this.chosen.get(index))) {
				Filling filling = this.fillings.get(index);
				Arrays.stream(filling.schools()).forEach((school) -> leads[school] = filling.officer());
			}
		}
		return leads;
	}

}
