package org.saferschools.hotspot;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Whether robberies that are near each other in place are near in time more often than
 * chance would have it (Knox, The Detection of Space-Time Interactions, Applied
 * Statistics 13, 1964). The ratio is the number of pairs near in both over what it would
 * be if the times were dealt out anew among the places: pairs near in place, times pairs
 * near in time, over all pairs. How likely chance brings as many is found by doing so: (1
 * + deals with at least as many) / (1 + deals).
 */
final class Knox {

	private final int[] distanceBands;

	private final int[] timeBands;

	private final int permutations;

	private final long seed;

	/**
	 * Prepares.
	 * @param distanceBands the farthest of each band, metres, ascending; 0 is the same
	 * map point
	 * @param timeBands the farthest of each band, in units of time, ascending
	 * @param permutations how often times are dealt out
	 * @param seed the same seed deals alike
	 */
	Knox(int[] distanceBands, int[] timeBands, int permutations, long seed) {
		this.distanceBands = distanceBands;
		this.timeBands = timeBands;
		this.permutations = permutations;
		this.seed = seed;
	}

	/**
	 * Compares.
	 * @param times whole units of time
	 * @return by band of distance, within it by band of time
	 */
	List<NearRepeat> of(int[] eastings, int[] northings, int[] times) {
		ClosePairs pairs = new ClosePairs(eastings, northings, this.distanceBands);
		long[][] observed = pairs.count(times, this.timeBands);
		int[][] asMany = asMany(pairs, times, observed);
		long[] near = pairs.byBand();
		double[] chances = chances(times);
		List<NearRepeat> repeats = new ArrayList<>();
		for (int distance = 0; distance < this.distanceBands.length; distance++) {
			for (int time = 0; time < this.timeBands.length; time++) {
				repeats.add(new NearRepeat(before(this.distanceBands, distance), this.distanceBands[distance],
						before(this.timeBands, time), this.timeBands[time], observed[distance][time],
						near[distance] * chances[time], (1 + asMany[distance][time]) / (1.0 + this.permutations)));
			}
		}
		return repeats;
	}

	/** Where a band begins: after the end of the one before, or at nothing. */
	private static int before(int[] bands, int number) {
		return (number == 0) ? 0 : bands[number - 1] + 1;
	}

	private int[][] asMany(ClosePairs pairs, int[] times, long[][] observed) {
		int[][] asMany = new int[this.distanceBands.length][this.timeBands.length];
		IntStream.range(0, this.permutations)
			.parallel()
			.mapToObj((deal) -> pairs.count(shuffled(times, deal), this.timeBands))
			.forEachOrdered((dealt) -> add(asMany, dealt, observed));
		return asMany;
	}

	private static void add(int[][] asMany, long[][] dealt, long[][] observed) {
		for (int distance = 0; distance < dealt.length; distance++) {
			for (int time = 0; time < dealt[distance].length; time++) {
				asMany[distance][time] += (dealt[distance][time] >= observed[distance][time]) ? 1 : 0;
			}
		}
	}

	private int[] shuffled(int[] times, int deal) {
		SplittableRandom random = new SplittableRandom(this.seed + deal);
		int[] shuffled = times.clone();
		for (int last = shuffled.length - 1; last > 0; last--) {
			int other = random.nextInt(last + 1);
			int time = shuffled[last];
			shuffled[last] = shuffled[other];
			shuffled[other] = time;
		}
		return shuffled;
	}

	/** What share of all pairs, near or not, lies in each band of time. */
	private double[] chances(int[] times) {
		TreeMap<Integer, Long> points = new TreeMap<>();
		IntStream.of(times).forEach((time) -> points.merge(time, 1L, Long::sum));
		double all = times.length * (times.length - 1.0) / 2;
		double[] chances = new double[this.timeBands.length];
		points.forEach((time, count) -> {
			for (int band = 0; band < chances.length; band++) {
				int from = time + before(this.timeBands, band);
				long later = points.subMap(from, true, time + this.timeBands[band], true)
					.entrySet()
					.stream()
					.mapToLong((other) -> other.getKey().equals(time) ? 0 : other.getValue())
					.sum();
				double within = (band == 0) ? count * (count - 1) / 2.0 : 0;
				chances[band] += (within + (double) count * later) / all;
			}
		});
		return chances;
	}

}
