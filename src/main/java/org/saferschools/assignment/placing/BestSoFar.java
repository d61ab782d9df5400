package org.saferschools.assignment.placing;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a search knows so far: the best placement, what none can be below, and how much of
 * the time is used. Tells the watch of everything better.
 */
final class BestSoFar {

	private final PairCosts costs;

	private final Limits limits;

	private final SearchWatch watch;

	private final long began = System.nanoTime();

	/** What weeks were filled with in the placements that were offered. */
	private final Set<Filling> fillings = new LinkedHashSet<>();

	private int[] leads;

	private long cost = Long.MAX_VALUE;

	private long bound;

	BestSoFar(PairCosts costs, Limits limits, SearchWatch watch) {
		this.costs = costs;
		this.limits = limits;
		this.watch = watch;
	}

	/** Takes a placement if it is better, and remembers its weeks. */
	synchronized void offer(Roster roster) {
		for (int officer = 0; officer < this.costs.officers; officer++) {
			this.fillings.add(Filling.of(this.costs, roster, officer));
		}
		offer(roster.cost(), roster.leads());
	}

	synchronized void offer(long cost, int[] leads) {
		if (cost < this.cost) {
			this.cost = cost;
			this.leads = leads;
			tell();
		}
	}

	/** Takes a cost that no placement is below, if it is higher. */
	synchronized void prove(long bound) {
		if (bound > this.bound) {
			this.bound = Math.min(bound, this.cost);
			tell();
		}
	}

	private void tell() {
		this.watch.tell(progress());
	}

	private Progress progress() {
		return new Progress(this.cost, this.bound, elapsed());
	}

	synchronized boolean isOver() {
		return this.bound >= this.cost || progress().gapPercent() <= this.limits.gapPercent() || this.watch.isStopped()
				|| used() >= 1;
	}

	/** Officers by school of the best placement. */
	synchronized int[] leads() {
		return this.leads.clone();
	}

	synchronized long cost() {
		return this.cost;
	}

	synchronized long bound() {
		return this.bound;
	}

	synchronized List<Filling> fillings() {
		return List.copyOf(this.fillings);
	}

	/** The part of the time that is over, 0 or more. */
	double used() {
		return (double) elapsed().toNanos() / this.limits.time().toNanos();
	}

	Duration elapsed() {
		return Duration.ofNanos(System.nanoTime() - this.began);
	}

}
