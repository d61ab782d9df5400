package org.saferschools.hotspot;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * In which order cells are worth going to. A cell's score is its robberies, each counting
 * half as much with every half-life, plus a share of the mean of the eight cells around
 * it (cells outside the area have none). Of cells with the same score the one farther
 * south-west comes first.
 */
final class CellOrder {

	private static final int NEIGHBOURS = 8;

	private final double[] scores;

	/** Cells, the first the most worth. */
	private final int[] cells;

	private CellOrder(double[] scores) {
		this.scores = scores;
		this.cells = IntStream.range(0, scores.length)
			.boxed()
			.sorted(Comparator.comparingDouble((Integer cell) -> scores[cell]).reversed())
			.mapToInt(Integer::intValue)
			.toArray();
	}

	/**
	 * Orders by what is known at the end of a month.
	 * @param end number of the first month that isn't known yet
	 */
	static CellOrder of(CellGrid grid, CellCounts counts, int end, HotspotSettings settings) {
		double[] decayed = decayed(counts, end, settings);
		double share = settings.neighbourShare() / NEIGHBOURS;
		double[] scores = decayed.clone();
		for (int cell = 0; cell < scores.length; cell++) {
			if (decayed[cell] > 0) {
				double added = share * decayed[cell];
				grid.eachNeighbour(cell, (neighbour) -> scores[neighbour] += added);
			}
		}
		return new CellOrder(scores);
	}

	private static double[] decayed(CellCounts counts, int end, HotspotSettings settings) {
		int from = Math.max(0, end - settings.orderMonths());
		double[] decay = IntStream.range(from, end)
			.mapToDouble((month) -> Math.pow(0.5, (end - 1 - month) / settings.halfLife()))
			.toArray();
		return IntStream.range(0, counts.cells())
			.mapToDouble((cell) -> IntStream.range(from, end)
				.mapToDouble((month) -> decay[month - from] * counts.count(cell, month))
				.sum())
			.toArray();
	}

	double score(int cell) {
		return this.scores[cell];
	}

	/** The first so many cells. */
	int[] first(int count) {
		return Arrays.copyOf(this.cells, count);
	}

	/** By cell: its place, from 1. */
	int[] places() {
		int[] places = new int[this.cells.length];
		for (int place = 0; place < places.length; place++) {
			places[this.cells[place]] = place + 1;
		}
		return places;
	}

	/** How many cells are a share of the area, at least one. */
	static int share(int cells, double percent) {
		return Math.max(1, (int) Math.round(cells * percent / 100));
	}

}
