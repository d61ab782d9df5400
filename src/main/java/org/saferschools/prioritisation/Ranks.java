package org.saferschools.prioritisation;

import java.util.Arrays;

/**
 * Places in an order, as in a competition: who is equal shares a rank, and as many ranks
 * are left out after it.
 */
final class Ranks {

	/** Needs that differ by less than the error of adding parts are equal. */
	private static final double STEPS_PER_POINT = 1e9;

	private Ranks() {
	}

	/**
	 * Ranks, the greatest need first.
	 * @param needs 0 to 100
	 * @return in the same order, from 1
	 */
	static int[] of(double[] needs) {
		long[] steps = Arrays.stream(needs).mapToLong((need) -> Math.round(need * STEPS_PER_POINT)).toArray();
		long[] sorted = steps.clone();
		Arrays.sort(sorted);
		return Arrays.stream(steps).mapToInt((need) -> 1 + above(sorted, need)).toArray();
	}

	private static int above(long[] sorted, long need) {
		int low = 0;
		int high = sorted.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (sorted[middle] <= need) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return sorted.length - low;
	}

}
