package org.saferschools.assignment.placing;

import java.time.Duration;

/**
 * The best placement that a search found, and how good it is.
 *
 * @param allocation who leads which school
 * @param bound no placement of the same problem costs less; at most the cost
 * @param took on the wall
 */
public record Solution(Allocation allocation, long bound, Duration took) {

	public Solution {
		if (bound > allocation.cost()) {
			throw new IllegalArgumentException(
					"A bound of %d is above the cost of %d".formatted(bound, allocation.cost()));
		}
	}

	public long cost() {
		return this.allocation.cost();
	}

	/** Whether no placement costs less. */
	public boolean isOptimal() {
		return this.bound == cost();
	}

	/**
	 * How far it may be from the best possible.
	 * @return per cent of the cost, 0 to 100; 0 where the cost is zero. Where the cost is
	 * near zero a few per cent are next to nothing: {@link #difference()} tells
	 */
	public double gapPercent() {
		return new Progress(cost(), this.bound, this.took).gapPercent();
	}

	/** How much of the cost might be saved at most. */
	public long difference() {
		return cost() - this.bound;
	}

}
