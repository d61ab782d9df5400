package org.saferschools.assignment.placing;

import java.time.Duration;

/**
 * How far a search is.
 *
 * @param cost of the best placement so far
 * @param bound no placement costs less, as far as is proved
 * @param elapsed since the search began
 */
public record Progress(long cost, long bound, Duration elapsed) {

	/**
	 * How far the best so far may be from the best possible.
	 * @return per cent of the cost, 0 to 100; 0 where the cost is zero, which nothing can
	 * be below
	 */
	public double gapPercent() {
		return (this.cost <= this.bound) ? 0 : 100.0 * (this.cost - this.bound) / this.cost;
	}

}
