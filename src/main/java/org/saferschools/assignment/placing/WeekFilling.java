package org.saferschools.assignment.placing;

import java.util.Arrays;

/**
 * The best one officer's week could be filled with when each school has a price: a
 * knapsack by dynamic programming over tenths of an hour. Worth is what a school saves
 * when this officer leads it, less its price; hours beyond the fair share cost. Reused
 * from officer to officer.
 */
final class WeekFilling {

	private final PairCosts costs;

	private int officer;

	/** Hours and places that the pinned schools leave. */
	private int baseLoad;

	private int hours;

	private int places;

	private int[] items = new int[0];

	private double[] worth = new double[0];

	private int count;

	/**
	 * By number of schools and load, the most worth of at most that many and that load.
	 */
	private double[][] most;

	private boolean[][][] taken;

	private double saving;

	private int[] chosen;

	WeekFilling(PairCosts costs) {
		this.costs = costs;
	}

	/**
	 * Fills a week.
	 * @param officer whose week
	 * @param price by school
	 * @param keptLoad tenths of an hour of the schools that are pinned to the officer
	 * @param keptCount how many these are
	 */
	void fill(int officer, double[] price, int keptLoad, int keptCount) {
		this.officer = officer;
		this.baseLoad = keptLoad;
		this.hours = this.costs.capacity[officer] - keptLoad;
		this.places = this.costs.ceiling[officer] - keptCount;
		gather(price);
		fillWithin(1, false);
		if (this.chosen.length > this.places) {
			fillWithin(this.places, true);
		}
	}

	private void gather(double[] price) {
		this.count = 0;
		this.items = (this.items.length < price.length) ? new int[price.length] : this.items;
		this.worth = (this.worth.length < price.length) ? new double[price.length] : this.worth;
		for (int school = 0; school < price.length; school++) {
			double worth = worth(school, price);
			if (worth > 0 && this.costs.hours[school] <= this.hours) {
				this.items[this.count] = school;
				this.worth[this.count++] = worth;
			}
		}
	}

	/** What the school is worth to the officer; far below zero where it is closed. */
	private double worth(int school, double[] price) {
		return (this.costs.isKept(school) || !this.costs.isOpen(school, this.officer)) ? -PairCosts.CLOSED
				: this.costs.left[school] - this.costs.led[school][this.officer] - price[school];
	}

	/**
	 * The programme; with a limit of places its tables have one more dimension, without
	 * one a single layer that refers to itself.
	 */
	private void fillWithin(int layers, boolean limited) {
		this.most = new double[layers + 1][this.hours + 1];
		this.taken = new boolean[this.count][layers + 1][];
		for (int item = 0; item < this.count; item++) {
			int size = this.costs.hours[this.items[item]];
			for (int layer = layers; layer > 0; layer--) {
				this.taken[item][layer] = add(this.most[layer], limited ? this.most[layer - 1] : this.most[layer], size,
						this.worth[item]);
			}
		}
		choose(layers, limited);
	}

	private static boolean[] add(double[] most, double[] before, int size, double worth) {
		boolean[] taken = new boolean[most.length];
		for (int load = most.length - 1; load >= size; load--) {
			double with = before[load - size] + worth;
			if (with > most[load]) {
				most[load] = with;
				taken[load] = true;
			}
		}
		return taken;
	}

	private void choose(int layers, boolean limited) {
		int best = 0;
		this.saving = Double.NEGATIVE_INFINITY;
		for (int load = 0; load <= this.hours; load++) {
			double saving = this.most[layers][load] - addedUneven(load);
			if (saving > this.saving) {
				this.saving = saving;
				best = load;
			}
		}
		this.chosen = new int[this.count];
		int number = 0;
		int layer = layers;
		for (int item = this.count - 1; item >= 0; item--) {
			if (layer > 0 && this.taken[item][layer][best]) {
				this.chosen[number++] = this.items[item];
				best -= this.costs.hours[this.items[item]];
				layer -= limited ? 1 : 0;
			}
		}
		this.chosen = Arrays.copyOf(this.chosen, number);
	}

	private double addedUneven(int load) {
		return this.costs.uneven(this.officer, this.baseLoad + load) - this.costs.uneven(this.officer, this.baseLoad);
	}

	/** What the best filling saves against the pinned schools alone. */
	double saving() {
		return this.saving;
	}

	/** The schools of the best filling, without the pinned ones. */
	int[] chosen() {
		return this.chosen;
	}

	/**
	 * At most what a filling with this school saves: the school itself, and the best that
	 * the hours and places left could hold, perhaps the school once more.
	 */
	double savingWith(int school, double[] price) {
		double worth = worth(school, price);
		int size = this.costs.hours[school];
		double best = Double.NEGATIVE_INFINITY;
		double[] rest = this.most[Math.max(this.most.length - 2, (this.most.length == 2) ? 1 : 0)];
		for (int load = 0; load + size <= this.hours; load++) {
			best = Math.max(best, rest[load] - addedUneven(load + size));
		}
		return worth + best;
	}

}
