package org.saferschools.assignment.placing;

import java.util.Arrays;

/**
 * A placement in the making that always keeps hours, ceilings and pins, and knows what a
 * step would save.
 */
final class Roster {

	private static final int NOBODY = PlacingProblem.NOBODY;

	private final PairCosts costs;

	private final int[] leads;

	private final int[] load;

	private final int[] count;

	private final int[] keptLoad;

	/** Only what is pinned is placed. */
	Roster(PairCosts costs) {
		this.costs = costs;
		this.leads = new int[costs.schools];
		this.load = new int[costs.officers];
		this.count = new int[costs.officers];
		Arrays.fill(this.leads, NOBODY);
		for (int school = 0; school < costs.schools; school++) {
			if (costs.isKept(school)) {
				move(school, costs.keeper(school));
			}
		}
		this.keptLoad = this.load.clone();
	}

	/** Places as wished, as far as hours, ceilings and pins allow. */
	Roster(PairCosts costs, int[] wished) {
		this(costs);
		for (int school = 0; school < costs.schools; school++) {
			if (wished[school] != NOBODY && this.leads[school] == NOBODY && fits(school, wished[school])) {
				move(school, wished[school]);
			}
		}
	}

	int[] leads() {
		return this.leads.clone();
	}

	int lead(int school) {
		return this.leads[school];
	}

	long cost() {
		long cost = 0;
		for (int school = 0; school < this.leads.length; school++) {
			cost += this.costs.cost(school, this.leads[school]);
		}
		for (int officer = 0; officer < this.load.length; officer++) {
			cost += this.costs.uneven(officer, this.load[officer]);
		}
		return cost;
	}

	/** The load of an officer's pinned schools. */
	int keptLoad(int officer) {
		return this.keptLoad[officer];
	}

	boolean keepsCeiling(int officer) {
		return this.count[officer] <= this.costs.ceiling[officer];
	}

	/** Whether the officer could lead the school besides all others. */
	boolean fits(int school, int officer) {
		return this.costs.isOpen(school, officer) && this.count[officer] < this.costs.ceiling[officer]
				&& this.load[officer] + this.costs.hours[school] <= this.costs.capacity[officer];
	}

	/** What moving the school would add to the cost; below zero where it saves. */
	long change(int school, int officer) {
		int from = this.leads[school];
		return this.costs.cost(school, officer) - this.costs.cost(school, from)
				+ unevenChange(from, -this.costs.hours[school]) + unevenChange(officer, this.costs.hours[school]);
	}

	private long unevenChange(int officer, int hours) {
		return (officer == NOBODY) ? 0 : this.costs.uneven(officer, this.load[officer] + hours)
				- this.costs.uneven(officer, this.load[officer]);
	}

	/** Whether two schools could change places. */
	boolean swapFits(int one, int other) {
		return takesInstead(this.leads[one], other, one) && takesInstead(this.leads[other], one, other);
	}

	private boolean takesInstead(int officer, int school, int instead) {
		if (officer == NOBODY) {
			return !this.costs.isKept(school);
		}
		return this.costs.isOpen(school, officer) && this.load[officer] + this.costs.hours[school]
				- this.costs.hours[instead] <= this.costs.capacity[officer];
	}

	/** What it would add to the cost if two schools changed places. */
	long swapChange(int one, int other) {
		int hours = this.costs.hours[other] - this.costs.hours[one];
		return this.costs.cost(one, this.leads[other]) + this.costs.cost(other, this.leads[one])
				- this.costs.cost(one, this.leads[one]) - this.costs.cost(other, this.leads[other])
				+ unevenChange(this.leads[one], hours) + unevenChange(this.leads[other], -hours);
	}

	void swap(int one, int other) {
		int lead = this.leads[one];
		move(one, this.leads[other]);
		move(other, lead);
	}

	/** Moves a school to an officer or to nobody. */
	void move(int school, int officer) {
		count(this.leads[school], -1, -this.costs.hours[school]);
		this.leads[school] = officer;
		count(officer, 1, this.costs.hours[school]);
	}

	private void count(int officer, int schools, int hours) {
		if (officer != NOBODY) {
			this.count[officer] += schools;
			this.load[officer] += hours;
		}
	}

}
