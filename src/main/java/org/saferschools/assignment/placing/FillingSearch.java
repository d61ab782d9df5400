package org.saferschools.assignment.placing;

import java.util.Random;

/**
 * Raises the bound to what mixtures of fillings show, then puts placements together of
 * the fillings seen on the way and others near them.
 */
final class FillingSearch {

	/** The part of the time that may have passed with mixing. */
	private static final double SHARE_OF_MIXTURE = 0.35;

	/** The part of the time that one choice may take. */
	private static final double SHARE_OF_CHOICE = 0.15;

	/** The part of the time after which no other choice begins. */
	private static final double SHARE_OF_CHOICES = 0.6;

	/** Mixing ends where it could raise the bound by such a part of the cost at most. */
	private static final double ENOUGH = 0.0003;

	/** Choices better by such a part of the cost are not looked for. */
	private static final double NEAR = 0.0005;

	private static final int CHOICES = 3;

	/** Among so many fillings the first choice is made, each later one among more. */
	private static final int FILLINGS = 600;

	/** Steps between two choices that find more fillings, and how far prices stray. */
	private static final int STEPS_AROUND = 20;

	private static final double NOISE = 0.03;

	private final PairCosts costs;

	private final PriceBound prices;

	private final BestSoFar best;

	private final Limits limits;

	private final SearchWatch watch;

	FillingSearch(PairCosts costs, PriceBound prices, BestSoFar best, Limits limits, SearchWatch watch) {
		this.costs = costs;
		this.prices = prices;
		this.best = best;
		this.limits = limits;
		this.watch = watch;
	}

	/**
	 * Searches.
	 * @param between what to do after each choice
	 */
	void search(Runnable between) {
		FillingPrices mixture = new FillingPrices(this.costs);
		try {
			this.prices.tell(mixture::add);
			this.best.fillings().forEach(mixture::add);
			mix(mixture);
			for (int choice = 1; choice <= CHOICES && !isOver(SHARE_OF_CHOICES); choice++) {
				choose(mixture, choice * FILLINGS);
				between.run();
				lookAround(new Random(this.limits.seed() + choice));
			}
		}
		finally {
			this.prices.tell((filling) -> {
			});
			mixture.close();
		}
	}

	private boolean isOver(double share) {
		return this.best.isOver() || this.best.used() >= share;
	}

	private void mix(FillingPrices mixture) {
		this.prices.tryHalfWay(this.prices.prices());
		long nothing = this.prices.leftToNobody();
		while (!isOver(SHARE_OF_MIXTURE) && mixture.solve()) {
			double most = nothing - mixture.saved();
			this.prices.tryHalfWay(mixture.prices());
			this.best.prove(this.prices.bound());
			if (most - this.prices.bound() < ENOUGH * this.best.cost()) {
				return;
			}
		}
	}

	private void choose(FillingPrices mixture, int most) {
		this.best.fillings().forEach(mixture::add);
		double seconds = this.limits.time().toMillis() / 1000.0 * SHARE_OF_CHOICE;
		int[] chosen = new FillingChoice(this.costs, this.prices.worthwhile(mixture.fillings(), this.best.cost(), most))
			.choose(enough(), NEAR * this.best.cost(), this.limits, seconds, this.watch);
		if (chosen != null) {
			Roster roster = Greedy.complete(this.costs, new Roster(this.costs, chosen));
			Improvement.of(this.costs, roster);
			this.best.offer(roster);
		}
	}

	/** What has to be saved for the gap that is asked for. */
	private long enough() {
		double cost = this.best.bound() / (1 - Math.min(99, this.limits.gapPercent()) / 100);
		return this.prices.leftToNobody() - (long) Math.floor(cost);
	}

	private void lookAround(Random random) {
		for (int step = 0; step < STEPS_AROUND && !this.best.isOver(); step++) {
			this.prices.fillAround(random, NOISE);
		}
	}

}
