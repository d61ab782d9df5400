package org.saferschools.assignment.placing;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A cost that no placement can be below, by prices on schools (Lagrangian relaxation of
 * "one lead per school"; Fisher, "The Lagrangian relaxation method for solving integer
 * programming problems", Management Science 27, 1981). Each officer's week is filled with
 * what pays most at these prices, whoever else takes the same school; what that costs in
 * all is below every placement, at any prices. A subgradient search (step by Polyak)
 * raises the price of schools that several take and lowers that of schools that nobody
 * takes. All pairs of school and officer take part, so the bound is one of the whole
 * problem. Prices are multiples of 1/64, so that sums of them are exact and so is the
 * bound.
 */
final class PriceBound {

	private static final double GRAIN = 64;

	/** Of the new direction; the rest is the direction before. */
	private static final double FRESH = 0.7;

	private static final int PATIENCE = 12;

	private final PairCosts costs;

	private final WeekFilling week;

	private final int[] keptLoad;

	private final int[] keptCount;

	private double[] price;

	private double[] bestPrice;

	private final double[] direction;

	private final int[] takers;

	/** Who of the takers of a school pays least for it. */
	private final int[] wished;

	/** Hears of each filling that a step found. */
	private Consumer<Filling> heard = (filling) -> {
	};

	private double bound = Double.NEGATIVE_INFINITY;

	private double step = 1;

	private int sinceRaised;

	PriceBound(PairCosts costs) {
		this.costs = costs;
		this.week = new WeekFilling(costs);
		this.keptLoad = new int[costs.officers];
		this.keptCount = new int[costs.officers];
		this.direction = new double[costs.schools];
		this.takers = new int[costs.schools];
		this.wished = new int[costs.schools];
		for (int school = 0; school < costs.schools; school++) {
			if (costs.isKept(school)) {
				this.keptLoad[costs.keeper(school)] += costs.hours[school];
				this.keptCount[costs.keeper(school)]++;
			}
		}
		this.price = new FirstPrices(costs).prices();
		this.bestPrice = this.price.clone();
	}

	PriceBound(PairCosts costs, double[] price) {
		this(costs);
		this.price = price.clone();
		this.bestPrice = this.price.clone();
	}

	/** Values the placement that nothing can be below at the present prices. */
	private double value() {
		double value = 0;
		Arrays.fill(this.takers, 0);
		Arrays.fill(this.wished, PlacingProblem.NOBODY);
		for (int school = 0; school < this.costs.schools; school++) {
			value += this.costs.isKept(school) ? this.costs.led[school][this.costs.keeper(school)]
					: this.costs.left[school] - this.price[school];
		}
		for (int officer = 0; officer < this.costs.officers; officer++) {
			this.week.fill(officer, this.price, this.keptLoad[officer], this.keptCount[officer]);
			value += this.costs.uneven(officer, this.keptLoad[officer]) - this.week.saving();
			take(officer, this.week.chosen());
		}
		return value;
	}

	/** Tells each filling from now on. */
	void tell(Consumer<Filling> listener) {
		this.heard = listener;
	}

	private void take(int officer, int[] schools) {
		this.heard.accept(Filling.of(this.costs, officer, this.keptLoad[officer], schools));
		for (int school : schools) {
			this.takers[school]++;
			int other = this.wished[school];
			if (other == PlacingProblem.NOBODY || this.costs.led[school][officer] < this.costs.led[school][other]) {
				this.wished[school] = officer;
			}
		}
	}

	/**
	 * One step of the search.
	 * @param best the lowest cost known
	 */
	void raise(long best) {
		double value = value();
		if (keepIfBetter(value)) {
			this.sinceRaised = 0;
		}
		else if (++this.sinceRaised >= PATIENCE) {
			this.sinceRaised = 0;
			this.step *= 0.6;
			this.price = this.bestPrice.clone();
		}
		adjustPrices(Math.max(best - value, 1));
	}

	/**
	 * Tries prices that came from elsewhere, mixed half and half with the best so far.
	 * @return whether they are better
	 */
	boolean tryHalfWay(double[] others) {
		for (int school = 0; school < this.price.length; school++) {
			this.price[school] = Math.rint((this.bestPrice[school] + others[school]) / 2 * GRAIN) / GRAIN;
		}
		return keepIfBetter(value());
	}

	/**
	 * Finds fillings that pay almost as well: those at the best prices, each price more
	 * or less by chance.
	 * @param noise by which part of the price at most
	 */
	void fillAround(Random random, double noise) {
		for (int school = 0; school < this.price.length; school++) {
			double changed = this.bestPrice[school] * (1 + noise * (2 * random.nextDouble() - 1));
			this.price[school] = Math.rint(changed * GRAIN) / GRAIN;
		}
		keepIfBetter(value());
	}

	private boolean keepIfBetter(double value) {
		boolean better = value > this.bound + 1e-6;
		if (better) {
			this.bound = value;
			this.bestPrice = this.price.clone();
		}
		return better;
	}

	private void adjustPrices(double distance) {
		double length = 0;
		for (int school = 0; school < this.price.length; school++) {
			double slope = this.costs.isKept(school) ? 0 : this.takers[school] - 1;
			if (slope < 0 && this.price[school] <= 0) {
				slope = 0;
			}
			this.direction[school] = FRESH * slope + (1 - FRESH) * this.direction[school];
			length += this.direction[school] * this.direction[school];
		}
		if (length == 0) {
			return;
		}
		double stride = this.step * distance / length;
		for (int school = 0; school < this.price.length; school++) {
			double moved = Math.max(0, this.price[school] + stride * this.direction[school]);
			this.price[school] = Math.rint(moved * GRAIN) / GRAIN;
		}
	}

	/** The cost of nobody leading any school but those that are pinned to somebody. */
	long leftToNobody() {
		long cost = 0;
		for (int school = 0; school < this.costs.schools; school++) {
			cost += this.costs.isKept(school) ? this.costs.led[school][this.costs.keeper(school)]
					: this.costs.left[school];
		}
		for (int officer = 0; officer < this.costs.officers; officer++) {
			cost += this.costs.uneven(officer, this.keptLoad[officer]);
		}
		return cost;
	}

	/** No placement costs less. */
	long bound() {
		return (long) Math.ceil(this.bound);
	}

	/** Whether further steps would raise little. */
	boolean isSpent() {
		return this.step < 0.005;
	}

	/** What each officer took for himself at the last prices, a school once. */
	int[] wished() {
		return this.wished.clone();
	}

	double[] prices() {
		return this.bestPrice.clone();
	}

	/**
	 * Those of some fillings that may be part of a placement below a cost, the likeliest
	 * first.
	 * @param cost of a placement
	 * @param most so many at most
	 */
	List<Filling> worthwhile(Collection<Filling> fillings, long cost, int most) {
		this.price = this.bestPrice.clone();
		double value = value();
		double[] best = new double[this.costs.officers];
		for (int officer = 0; officer < best.length; officer++) {
			this.week.fill(officer, this.price, this.keptLoad[officer], this.keptCount[officer]);
			best[officer] = this.week.saving();
		}
		Map<Filling, Double> lost = new HashMap<>();
		for (Filling filling : fillings) {
			double asked = IntStream.of(filling.schools()).mapToDouble((school) -> this.price[school]).sum();
			lost.put(filling, best[filling.officer()] - filling.saving() + asked);
		}
		return fillings.stream()
			.filter((filling) -> value + lost.get(filling) < cost)
			.sorted(Comparator.comparingDouble(lost::get))
			.limit(most)
			.toList();
	}

	/**
	 * What no placement with this pair costs less than, for every pair.
	 * @return by school and officer
	 */
	long[][] boundsOfPairs() {
		this.price = this.bestPrice.clone();
		double value = value();
		long[][] bounds = new long[this.costs.schools][this.costs.officers];
		for (int officer = 0; officer < this.costs.officers; officer++) {
			this.week.fill(officer, this.price, this.keptLoad[officer], this.keptCount[officer]);
			for (int school = 0; school < this.costs.schools; school++) {
				bounds[school][officer] = boundOf(school, officer, value);
			}
		}
		return bounds;
	}

	private long boundOf(int school, int officer, double value) {
		if (!this.costs.isOpen(school, officer)) {
			return PairCosts.CLOSED;
		}
		if (this.costs.isKept(school)) {
			return (long) Math.ceil(value);
		}
		return (long) Math.ceil(value + this.week.saving() - this.week.savingWith(school, this.price));
	}

}
