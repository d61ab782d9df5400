package org.saferschools.prioritisation.forecast;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How far two orders of the same places agree: Kendall's tau-b, which allows for ties.
 * Counted by merging, after Knight (1966).
 */
public final class KendallTau {

	private KendallTau() {
	}

	/**
	 * The tau-b of two lists of values.
	 * @param x one value a place
	 * @param y of the same places
	 * @return 1 for the same order, -1 for the reverse, NaN where one list is all ties
	 */
	public static double of(double[] x, double[] y) {
		int[] order = IntStream.range(0, x.length)
			.boxed()
			.sorted(Comparator.<Integer>comparingDouble((place) -> x[place]).thenComparingDouble((place) -> y[place]))
			.mapToInt(Integer::intValue)
			.toArray();
		double[] inOrder = Arrays.stream(order).mapToDouble((place) -> y[place]).toArray();
		long pairs = pairs(x.length);
		long tiedX = tied(Arrays.stream(order).mapToDouble((place) -> x[place]).toArray());
		long tiedBoth = tiedBoth(order, x, y);
		long swaps = swaps(inOrder, new double[inOrder.length], 0, inOrder.length);
		long tiedY = tied(inOrder);
		double agreement = pairs - tiedX - tiedY + tiedBoth - 2.0 * swaps;
		return agreement / (Math.sqrt(pairs - tiedX) * Math.sqrt(pairs - tiedY));
	}

	private static long pairs(long size) {
		return size * (size - 1) / 2;
	}

	/** Pairs of equal values among sorted ones. */
	private static long tied(double[] sorted) {
		long tied = 0;
		int from = 0;
		for (int at = 1; at <= sorted.length; at++) {
			if (at == sorted.length || sorted[at] != sorted[from]) {
				tied += pairs(at - from);
				from = at;
			}
		}
		return tied;
	}

	private static long tiedBoth(int[] order, double[] x, double[] y) {
		long tied = 0;
		int from = 0;
		for (int at = 1; at <= order.length; at++) {
			if (at == order.length || x[order[at]] != x[order[from]] || y[order[at]] != y[order[from]]) {
				tied += pairs(at - from);
				from = at;
			}
		}
		return tied;
	}

	/** Sorts a part by merging, and counts the pairs that stood the wrong way round. */
	private static long swaps(double[] values, double[] spare, int from, int to) {
		if (to - from < 2) {
			return 0;
		}
		int middle = (from + to) >>> 1;
		long swaps = swaps(values, spare, from, middle) + swaps(values, spare, middle, to);
		int left = from;
		int right = middle;
		for (int at = from; at < to; at++) {
			if (right == to || (left < middle && values[left] <= values[right])) {
				spare[at] = values[left++];
			}
			else {
				spare[at] = values[right++];
				swaps += middle - left;
			}
		}
		System.arraycopy(spare, from, values, from, to - from);
		return swaps;
	}

}
