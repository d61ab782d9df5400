package org.saferschools.assignment.placing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;

/**
 * The best mixture of the fillings known so far, by linear programming, and the prices of
 * schools that follow from it (column generation; Dantzig and Wolfe, "Decomposition
 * principle for linear programs", Operations Research 8, 1960). Prices from here lead to
 * the best bound in fewer steps than the search along slopes, once that has come near.
 */
final class FillingPrices {

	/** Numbers near one keep the simplex method sound. */
	private static final double SCALE = 1e-3;

	private static final double ANY = MPSolver.infinity();

	private final MPSolver programme = MPSolver.createSolver("GLOP");

	private final MPObjective saving = this.programme.objective();

	private final List<MPConstraint> oneLead = new ArrayList<>();

	private final List<MPConstraint> oneWeek = new ArrayList<>();

	private final Set<Filling> fillings = new LinkedHashSet<>();

	FillingPrices(PairCosts costs) {
		this.saving.setMaximization();
		for (int school = 0; school < costs.schools; school++) {
			this.oneLead.add(this.programme.makeConstraint(-ANY, 1));
		}
		for (int officer = 0; officer < costs.officers; officer++) {
			this.oneWeek.add(this.programme.makeConstraint(-ANY, 1));
		}
	}

	/**
	 * Takes part from now on.
	 * @return whether it is new
	 */
	boolean add(Filling filling) {
		if (!this.fillings.add(filling)) {
			return false;
		}
		MPVariable part = this.programme.makeNumVar(0, ANY, "");
		this.saving.setCoefficient(part, filling.saving() * SCALE);
		this.oneWeek.get(filling.officer()).setCoefficient(part, 1);
		for (int school : filling.schools()) {
			this.oneLead.get(school).setCoefficient(part, 1);
		}
		return true;
	}

	/**
	 * Mixes anew.
	 * @return whether it came to an end; else prices are of no use
	 */
	boolean solve() {
		if (this.programme.solve() == MPSolver.ResultStatus.OPTIMAL) {
			return true;
		}
		this.programme.reset();
		return this.programme.solve() == MPSolver.ResultStatus.OPTIMAL;
	}

	/** What the mixture saves against nobody leading any school. */
	double saved() {
		return this.saving.value() / SCALE;
	}

	/** By school, 0 or more. */
	double[] prices() {
		return this.oneLead.stream().mapToDouble((lead) -> Math.max(0, lead.dualValue() / SCALE)).toArray();
	}

	/** All that are known. */
	List<Filling> fillings() {
		return List.copyOf(this.fillings);
	}

	/** Lets go of the native memory. */
	void close() {
		this.programme.delete();
	}

}
