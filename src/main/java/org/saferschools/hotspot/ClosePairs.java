package org.saferschools.hotspot;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * All pairs of points that lie near each other, with the band of their distance.
 */
final class ClosePairs {

	private final int[] eastings;

	private final int[] northings;

	private final int[] bands;

	private final int reach;

	private int[] first = new int[1024];

	private int[] second = new int[1024];

	private byte[] band = new byte[1024];

	private int size;

	/**
	 * Finds the pairs.
	 * @param bands the farthest of each band, metres, ascending; 0 is the same place
	 */
	ClosePairs(int[] eastings, int[] northings, int[] bands) {
		this.eastings = eastings;
		this.northings = northings;
		this.bands = bands;
		this.reach = Math.max(1, bands[bands.length - 1]);
		find();
	}

	/** Each point looks at those before it in its own square and the eight around. */
	private void find() {
		Map<Long, int[]> squares = new HashMap<>();
		for (int point = 0; point < this.eastings.length; point++) {
			int column = this.eastings[point] / this.reach;
			int row = this.northings[point] / this.reach;
			for (int up = -1; up <= 1; up++) {
				for (int across = -1; across <= 1; across++) {
					pairWith(point, squares.get(square(column + across, row + up)));
				}
			}
			int added = point;
			squares.compute(square(column, row), (square, points) -> add(points, added));
		}
	}

	private static long square(int column, int row) {
		return (long) column << 32 | (row & 0xFFFFFFFFL);
	}

	/** The first entry says how many follow. */
	private static int[] add(int[] points, int point) {
		int[] room = (points == null) ? new int[4] : points;
		int[] longer = (room[0] + 1 == room.length) ? Arrays.copyOf(room, 2 * room.length) : room;
		longer[++longer[0]] = point;
		return longer;
	}

	private void pairWith(int point, int[] others) {
		for (int at = 1; others != null && at <= others[0]; at++) {
			long east = this.eastings[point] - this.eastings[others[at]];
			long north = this.northings[point] - this.northings[others[at]];
			int distanceBand = bandOf(east * east + north * north);
			if (distanceBand < this.bands.length) {
				add(point, others[at], distanceBand);
			}
		}
	}

	private int bandOf(long squaredMetres) {
		int number = 0;
		while (number < this.bands.length && squaredMetres > (long) this.bands[number] * this.bands[number]) {
			number++;
		}
		return number;
	}

	private void add(int one, int other, int distanceBand) {
		if (this.size == this.first.length) {
			this.first = Arrays.copyOf(this.first, 2 * this.size);
			this.second = Arrays.copyOf(this.second, 2 * this.size);
			this.band = Arrays.copyOf(this.band, 2 * this.size);
		}
		this.first[this.size] = one;
		this.second[this.size] = other;
		this.band[this.size++] = (byte) distanceBand;
	}

	/** How many pairs lie in each band of distance. */
	long[] byBand() {
		long[] count = new long[this.bands.length];
		for (int pair = 0; pair < this.size; pair++) {
			count[this.band[pair]]++;
		}
		return count;
	}

	/**
	 * How many pairs lie in each band of distance and of time.
	 * @param times of the points
	 * @param timeBands the farthest of each band of time, ascending
	 * @return by band of distance, within it by band of time
	 */
	long[][] count(int[] times, int[] timeBands) {
		long[][] count = new long[this.bands.length][timeBands.length];
		int[] bandOfTime = bandOfTime(timeBands);
		for (int pair = 0; pair < this.size; pair++) {
			int apart = Math.abs(times[this.first[pair]] - times[this.second[pair]]);
			if (apart < bandOfTime.length) {
				count[this.band[pair]][bandOfTime[apart]]++;
			}
		}
		return count;
	}

	/** By how far two times lie apart: the number of the band. */
	static int[] bandOfTime(int[] timeBands) {
		int[] bandOf = new int[timeBands[timeBands.length - 1] + 1];
		for (int apart = 0, number = 0; apart < bandOf.length; apart++) {
			number += (apart > timeBands[number]) ? 1 : 0;
			bandOf[apart] = number;
		}
		return bandOf;
	}

}
