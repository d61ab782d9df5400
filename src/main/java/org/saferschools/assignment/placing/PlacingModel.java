package org.saferschools.assignment.placing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;

import static org.saferschools.assignment.placing.PlacingProblem.NOBODY;

/**
 * The problem as the solver reads it: a yes or no for each pair of school and officer
 * that is offered, and one for each school to stay without. One method for each
 * constraint and each aim.
 */
final class PlacingModel {

	private final PlacingProblem problem;

	private final PairCosts costs;

	private final AimCosts aims;

	private final CpModel model = new CpModel();

	private final LinearExprBuilder cost = LinearExpr.newBuilder();

	/** By school and officer, {@code null} where the pair isn't offered. */
	private final BoolVar[][] led;

	/** By school. */
	private final BoolVar[] left;

	/**
	 * Builds the model.
	 * @param offered which pairs may be chosen; pairs closed by rules or pins aren't in
	 * any case
	 */
	PlacingModel(PlacingProblem problem, PairCosts costs, PairChoice offered) {
		this.problem = problem;
		this.costs = costs;
		this.aims = new AimCosts(problem);
		this.led = new BoolVar[costs.schools][costs.officers];
		this.left = new BoolVar[costs.schools];
		for (int school = 0; school < costs.schools; school++) {
			this.left[school] = this.model.newBoolVar("");
			for (int officer = 0; officer < costs.officers; officer++) {
				this.led[school][officer] = (costs.isOpen(school, officer) && offered.has(school, officer))
						? this.model.newBoolVar("") : null;
			}
		}
		constraints();
		aims();
		this.model.minimize(this.cost.build());
	}

	private void constraints() {
		oneLeadPerSchool();
		keptSchoolsAreLed();
		hoursWithinCapacity();
		schoolsWithinCeiling();
	}

	private void aims() {
		leastNeedUncovered();
		evenHours();
		shortTravel();
		fewChanges();
		mainSchoolsLed();
	}

	private void oneLeadPerSchool() {
		for (int school = 0; school < this.costs.schools; school++) {
			List<Literal> choices = new ArrayList<>();
			choices.add(this.left[school]);
			for (BoolVar choice : this.led[school]) {
				if (choice != null) {
					choices.add(choice);
				}
			}
			this.model.addExactlyOne(choices);
		}
	}

	/** With "may not", "never" and "vacant" the other pairs aren't offered at all. */
	private void keptSchoolsAreLed() {
		for (int school = 0; school < this.costs.schools; school++) {
			if (this.costs.isKept(school)) {
				this.model.addEquality(this.left[school], 0);
			}
		}
	}

	private void hoursWithinCapacity() {
		for (int officer = 0; officer < this.costs.officers; officer++) {
			this.model.addLessOrEqual(load(officer, 1), this.costs.capacity[officer]);
		}
	}

	private void schoolsWithinCeiling() {
		for (int officer = 0; officer < this.costs.officers; officer++) {
			LinearExprBuilder count = LinearExpr.newBuilder();
			for (BoolVar[] choices : this.led) {
				add(count, choices[officer], 1);
			}
			this.model.addLessOrEqual(count, this.costs.ceiling[officer]);
		}
	}

	private void leastNeedUncovered() {
		for (int school = 0; school < this.costs.schools; school++) {
			this.cost.addTerm(this.left[school], this.aims.uncoveredNeedCost(school));
		}
	}

	/** Only hours beyond the fair share cost, which pull the others up to it. */
	private void evenHours() {
		for (int officer = 0; officer < this.costs.officers; officer++) {
			int most = this.costs.capacity[officer] * this.costs.grain - this.costs.fairShare[officer];
			if (most > 0 && this.costs.unevenHours > 0) {
				IntVar beyond = this.model.newIntVar(0, most, "");
				LinearExprBuilder within = load(officer, this.costs.grain).addTerm(beyond, -1);
				this.model.addLessOrEqual(within, this.costs.fairShare[officer]);
				this.cost.addTerm(beyond, this.costs.unevenHours);
			}
		}
	}

	private void shortTravel() {
		forEachPair(
				(school, officer) -> add(this.cost, this.led[school][officer], this.aims.travelCost(school, officer)));
	}

	private void fewChanges() {
		for (int school = 0; school < this.costs.schools; school++) {
			this.cost.addTerm(this.left[school], this.aims.changeCost(school, NOBODY));
		}
		forEachPair(
				(school, officer) -> add(this.cost, this.led[school][officer], this.aims.changeCost(school, officer)));
	}

	private void mainSchoolsLed() {
		for (int school = 0; school < this.costs.schools; school++) {
			this.cost.addTerm(this.left[school], this.aims.mainSchoolCost(school, NOBODY));
		}
		forEachPair((school, officer) -> add(this.cost, this.led[school][officer],
				this.aims.mainSchoolCost(school, officer)));
	}

	private LinearExprBuilder load(int officer, int unit) {
		LinearExprBuilder load = LinearExpr.newBuilder();
		for (int school = 0; school < this.costs.schools; school++) {
			add(load, this.led[school][officer], (long) unit * this.costs.hours[school]);
		}
		return load;
	}

	private void forEachPair(PairWork work) {
		for (int school = 0; school < this.costs.schools; school++) {
			for (int officer = 0; officer < this.costs.officers; officer++) {
				work.on(school, officer);
			}
		}
	}

	private static void add(LinearExprBuilder sum, BoolVar choice, long weight) {
		if (choice != null) {
			sum.addTerm(choice, weight);
		}
	}

	/** Begins at a placement. */
	void hint(int[] leads) {
		for (int school = 0; school < leads.length; school++) {
			this.model.addHint(this.left[school], leads[school] == NOBODY);
			for (int officer = 0; officer < this.costs.officers; officer++) {
				if (this.led[school][officer] != null) {
					this.model.addHint(this.led[school][officer], leads[school] == officer);
				}
			}
		}
	}

	CpModel model() {
		return this.model;
	}

	/** Reads a placement off the solver. */
	int[] leads(Predicate<Literal> chosen) {
		int[] leads = new int[this.costs.schools];
		for (int school = 0; school < leads.length; school++) {
			leads[school] = NOBODY;
			for (int officer = 0; officer < this.costs.officers; officer++) {
				if (this.led[school][officer] != null && chosen.test(this.led[school][officer])) {
					leads[school] = officer;
				}
			}
		}
		return leads;
	}

	private interface PairWork {

		void on(int school, int officer);

	}

}
