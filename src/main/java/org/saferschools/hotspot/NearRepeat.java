package org.saferschools.hotspot;

/**
 * How many pairs of robberies lie so far from each other in place and in time.
 *
 * @param fromMetres from so far
 * @param toMetres to so far, included; 0 is the same map point
 * @param fromTime from so many units of time
 * @param toTime to so many, included
 * @param observed pairs
 * @param expected pairs if place and time had nothing to do with each other
 * @param probability that chance brings at least as many, above 0 to 1
 */
public record NearRepeat(int fromMetres, int toMetres, int fromTime, int toTime, long observed, double expected,
		double probability) {

	/**
	 * Above 1: robberies draw others near them, soon after. Not a number without pairs.
	 */
	public double ratio() {
		return this.observed / this.expected;
	}

}
