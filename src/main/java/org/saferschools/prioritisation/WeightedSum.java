package org.saferschools.prioritisation;

import java.util.Arrays;

/**
 * Incidents of which each counts by a weight.
 */
final class WeightedSum {

	private static final double ALMOST_NONE = 0.5;

	private double sum;

	private double squares;

	private int count;

	/**
	 * Counts one in.
	 * @param weight above 0
	 */
	void add(double weight) {
		this.sum += weight;
		this.squares += weight * weight;
		this.count++;
	}

	// A sum of Poisson counts with weights w has about the spread of (sum w)^2 / sum w^2
	// incidents.
	private double shape() {
		return (this.squares > 0) ? this.sum * this.sum / this.squares : ALMOST_NONE;
	}

	/** One value a school. */
	static FactorValues values(WeightedSum[] schools) {
		return FactorValues.counted(Arrays.stream(schools).mapToDouble((sum) -> sum.sum).toArray(),
				Arrays.stream(schools).mapToDouble(WeightedSum::shape).toArray(),
				Arrays.stream(schools).mapToInt((sum) -> sum.count).toArray());
	}

}
