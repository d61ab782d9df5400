package org.saferschools.hotspot;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Corrects probabilities for having looked at many cells: where all with an adjusted one
 * up to q are called more than chance, on average at most the share q of them is chance
 * after all (Benjamini and Hochberg, Controlling the False Discovery Rate, Journal of the
 * Royal Statistical Society B 57, 1995). It holds for neighbours that rise together too.
 */
final class FalseDiscovery {

	private FalseDiscovery() {
	}

	/**
	 * Adjusts: the k-th smallest of n becomes the least of p n / k from itself upwards.
	 * @param probabilities 0 to 1
	 * @return in the same order
	 */
	static double[] adjust(double[] probabilities) {
		int count = probabilities.length;
		int[] largestFirst = IntStream.range(0, count)
			.boxed()
			.sorted(Comparator.comparingDouble((Integer index) -> probabilities[index]).reversed())
			.mapToInt(Integer::intValue)
			.toArray();
		double[] adjusted = new double[count];
		double least = 1;
		for (int place = 0; place < count; place++) {
			int index = largestFirst[place];
			least = Math.min(least, probabilities[index] * count / (count - place));
			adjusted[index] = least;
		}
		return adjusted;
	}

}
