package org.saferschools.prioritisation;

import java.util.Arrays;

/**
 * Where a value stands among its peers.
 */
final class Percentiles {

	private Percentiles() {
	}

	/**
	 * Mid-rank percentiles: of n values, one above L others and equal to E (itself
	 * included) has 100 (L + E / 2) / n. Equal values have equal percentiles, and the
	 * mean of all is 50.
	 * @param values no NaN among them
	 * @return in the same order, above 0 and below 100
	 */
	static double[] midRank(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return Arrays.stream(values)
			.map((value) -> 50.0 * (below(sorted, value) + atMost(sorted, value)) / sorted.length)
			.toArray();
	}

	/**
	 * The middle value, or the mean of the middle two, leaving out what is unknown.
	 * @param values NaN where unknown
	 * @return NaN where nothing is known
	 */
	static double median(double[] values) {
		double[] known = Arrays.stream(values).filter((value) -> !Double.isNaN(value)).sorted().toArray();
		if (known.length == 0) {
			return Double.NaN;
		}
		int middle = known.length / 2;
		return (known.length % 2 == 1) ? known[middle] : (known[middle - 1] + known[middle]) / 2;
	}

	/** How many are less. */
	private static int below(double[] sorted, double value) {
		int low = 0;
		int high = sorted.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (sorted[middle] < value) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/** How many are less or equal. */
	private static int atMost(double[] sorted, double value) {
		return below(sorted, Math.nextUp(value));
	}

}
