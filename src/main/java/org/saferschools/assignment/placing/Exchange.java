package org.saferschools.assignment.placing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import static org.saferschools.assignment.placing.PlacingProblem.NOBODY;

/**
 * Fills the weeks of two officers anew, as well as can be with the schools of both and
 * those that nobody leads: a dynamic programme over the loads of both. Finds what single
 * moves can't, such as one large school against three small ones.
 */
final class Exchange {

	/** How many schools that nobody leads take part, those that are worth most. */
	private static final int SPARE = 24;

	/** Beyond so many entries a table takes longer than it is worth. */
	private static final long LARGEST = 8_000_000;

	private static final byte NEITHER = 0;

	private static final byte FIRST = 1;

	private static final byte SECOND = 2;

	private final PairCosts costs;

	/** By school, what the school is worth elsewhere. */
	private final double[] price;

	private long[] saving = new long[0];

	private byte[][] choice = new byte[0][];

	private int width;

	Exchange(PairCosts costs, double[] price) {
		this.costs = costs;
		this.price = price;
	}

	/**
	 * Betters the weeks of two officers, or changes them at the same cost. Leaves alone
	 * those whose table would be too large.
	 * @return whether it saved anything
	 */
	boolean between(Roster roster, int first, int second) {
		List<Integer> schools = schools(roster, first, second);
		if ((room(roster, first) + 1L) * (room(roster, second) + 1L) * schools.size() > LARGEST) {
			return false;
		}
		long before = roster.cost();
		int[] leads = roster.leads();
		fill(schools, roster, first, second);
		int best = best(roster, first, second);
		int[] load = { best / this.width, best % this.width };
		for (int item = schools.size() - 1; item >= 0; item--) {
			int school = schools.get(item);
			byte choice = this.choice[item][load[0] * this.width + load[1]];
			if (choice != NEITHER) {
				load[choice - 1] -= this.costs.hours[school];
			}
			roster.move(school, (choice == NEITHER) ? NOBODY : (choice == FIRST) ? first : second);
		}
		if (roster.cost() > before || !roster.keepsCeiling(first) || !roster.keepsCeiling(second)) {
			schools.forEach((school) -> roster.move(school, leads[school]));
		}
		return roster.cost() < before;
	}

	private List<Integer> schools(Roster roster, int first, int second) {
		List<Integer> own = new ArrayList<>();
		List<Integer> spare = new ArrayList<>();
		for (int school = 0; school < this.costs.schools; school++) {
			int lead = roster.lead(school);
			if (this.costs.isKept(school)) {
				continue;
			}
			if (lead == first || lead == second) {
				own.add(school);
			}
			else if (lead == NOBODY && Math.max(worth(school, first), worth(school, second)) > 0) {
				spare.add(school);
			}
		}
		spare.sort(Comparator
			.comparingDouble((school) -> this.price[school] - Math.max(worth(school, first), worth(school, second))));
		own.addAll(spare.subList(0, Math.min(SPARE, spare.size())));
		return own;
	}

	private long worth(int school, int officer) {
		return this.costs.left[school] - this.costs.led[school][officer];
	}

	private int room(Roster roster, int officer) {
		return this.costs.capacity[officer] - roster.keptLoad(officer);
	}

	private void fill(List<Integer> schools, Roster roster, int first, int second) {
		int height = room(roster, first) + 1;
		this.width = room(roster, second) + 1;
		this.saving = new long[height * this.width];
		this.choice = new byte[schools.size()][];
		for (int item = 0; item < schools.size(); item++) {
			int school = schools.get(item);
			this.choice[item] = add(this.costs.hours[school], worth(school, first), worth(school, second));
		}
	}

	private byte[] add(int hours, long toFirst, long toSecond) {
		byte[] choice = new byte[this.saving.length];
		for (int state = this.saving.length - 1; state >= 0; state--) {
			long most = this.saving[state];
			if (state >= hours * this.width && this.saving[state - hours * this.width] + toFirst > most) {
				most = this.saving[state - hours * this.width] + toFirst;
				choice[state] = FIRST;
			}
			if (state % this.width >= hours && this.saving[state - hours] + toSecond > most) {
				most = this.saving[state - hours] + toSecond;
				choice[state] = SECOND;
			}
			this.saving[state] = most;
		}
		return choice;
	}

	/** The loads of both that save most, as a place in the table. */
	private int best(Roster roster, int first, int second) {
		int best = 0;
		long most = Long.MIN_VALUE;
		for (int state = 0; state < this.saving.length; state++) {
			long saved = this.saving[state] - this.costs.uneven(first, roster.keptLoad(first) + state / this.width)
					- this.costs.uneven(second, roster.keptLoad(second) + state % this.width);
			if (saved > most) {
				most = saved;
				best = state;
			}
		}
		return best;
	}

}
