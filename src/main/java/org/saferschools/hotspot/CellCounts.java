package org.saferschools.hotspot;

import java.util.stream.IntStream;

import org.saferschools.incident.IncidentPoints;
import org.saferschools.incident.MonthWindow;

/**
 * Robberies of each cell by month.
 */
final class CellCounts {

	private final MonthWindow window;

	/** By cell, within it by month. */
	private final int[] counts;

	private final int[] outside;

	private CellCounts(MonthWindow window, int cells) {
		this.window = window;
		this.counts = new int[cells * window.months()];
		this.outside = new int[window.months()];
	}

	/**
	 * Counts.
	 * @param robberies of one kind of crime
	 */
	static CellCounts of(CellGrid grid, IncidentPoints robberies) {
		CellCounts counts = new CellCounts(robberies.window(), grid.size());
		for (int robbery = 0; robbery < robberies.size(); robbery++) {
			counts.add(grid.cellAt(robberies.easting(robbery), robberies.northing(robbery)), robberies.month(robbery));
		}
		return counts;
	}

	private void add(int cell, int month) {
		if (cell < 0) {
			this.outside[month]++;
		}
		else {
			this.counts[cell * this.window.months() + month]++;
		}
	}

	MonthWindow window() {
		return this.window;
	}

	int cells() {
		return this.counts.length / this.window.months();
	}

	/**
	 * Robberies of a cell in one month.
	 * @param month number of the month in the window, 0 the earliest
	 */
	int count(int cell, int month) {
		return this.counts[cell * this.window.months() + month];
	}

	/**
	 * Robberies of a cell in months that follow each other.
	 * @param from included
	 * @param to not included
	 */
	int between(int cell, int from, int to) {
		int sum = 0;
		for (int month = from; month < to; month++) {
			sum += count(cell, month);
		}
		return sum;
	}

	/** The same of every cell. */
	int[] between(int from, int to) {
		return IntStream.range(0, cells()).map((cell) -> between(cell, from, to)).toArray();
	}

	/** Robberies in no cell in months that follow each other. */
	int outside(int from, int to) {
		return IntStream.range(from, to).map((month) -> this.outside[month]).sum();
	}

}
