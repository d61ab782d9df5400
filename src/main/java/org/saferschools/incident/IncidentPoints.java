package org.saferschools.incident;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.saferschools.shared.GridPoint;

/**
 * Incidents in memory, sorted into the cells of a metre grid, so that those around
 * thousands of places are counted in milliseconds.
 * <p>
 * Cells lie in rows from west to east. The points of neighbouring cells of a row follow
 * each other, so a circle is one run of points in each row that it touches.
 */
public final class IncidentPoints {

	/** Metres. Small cells waste little around a circle, but there are more of them. */
	private static final int CELL = 200;

	private final MonthWindow window;

	private final List<IncidentKind> kinds;

	private final int west;

	private final int south;

	private final int columns;

	private final int rows;

	/** Where each cell's points begin; one more entry for the end of the last. */
	private final int[] starts;

	private final int[] eastings;

	private final int[] northings;

	/** The kind's number times the window's months, plus the month's number. */
	private final short[] slots;

	IncidentPoints(MonthWindow window, List<IncidentKind> kinds, RawPoints raw) {
		this.window = window;
		this.kinds = List.copyOf(kinds);
		this.west = raw.west();
		this.south = raw.south();
		this.columns = (raw.size() == 0) ? 0 : (raw.east() - this.west) / CELL + 1;
		this.rows = (raw.size() == 0) ? 0 : (raw.north() - this.south) / CELL + 1;
		this.starts = starts(raw);
		this.eastings = new int[raw.size()];
		this.northings = new int[raw.size()];
		this.slots = new short[raw.size()];
		sort(raw);
	}

	private int[] starts(RawPoints raw) {
		int[] ends = new int[this.columns * this.rows + 1];
		for (int point = 0; point < raw.size(); point++) {
			ends[cell(raw.easting(point), raw.northing(point)) + 1]++;
		}
		for (int cell = 1; cell < ends.length; cell++) {
			ends[cell] += ends[cell - 1];
		}
		return ends;
	}

	private void sort(RawPoints raw) {
		int[] next = this.starts.clone();
		for (int point = 0; point < raw.size(); point++) {
			int at = next[cell(raw.easting(point), raw.northing(point))]++;
			this.eastings[at] = raw.easting(point);
			this.northings[at] = raw.northing(point);
			this.slots[at] = raw.slot(point);
		}
	}

	private int cell(int easting, int northing) {
		return (northing - this.south) / CELL * this.columns + (easting - this.west) / CELL;
	}

	public MonthWindow window() {
		return this.window;
	}

	public int size() {
		return this.slots.length;
	}

	/** How many incidents of a kind there are in all. */
	public int size(IncidentKind kind) {
		return IntStream.of(byMonth(kind)).sum();
	}

	/**
	 * Counts around each place, on all processors.
	 * @param eastings of the places, metres
	 * @param northings of the same places
	 * @param radius metres, the edge included; 1 to 20,000
	 */
	public CatchmentCounts countWithin(int[] eastings, int[] northings, int radius) {
		int slotsPerPlace = this.kinds.size() * this.window.months();
		int[] counts = new int[eastings.length * slotsPerPlace];
		IntStream.range(0, eastings.length)
			.parallel()
			.forEach((place) -> count(eastings[place], northings[place], radius, counts, place * slotsPerPlace));
		return new CatchmentCounts(this.window, this.kinds, counts);
	}

	private void count(int easting, int northing, int radius, int[] counts, int first) {
		eachRun(easting, northing, radius,
				(from, to) -> countRun(from, to, easting, northing, radius * radius, counts, first));
	}

	private void countRun(int from, int to, int easting, int northing, int squared, int[] counts, int first) {
		for (int point = from; point < to; point++) {
			if (squaredDistance(point, easting, northing) <= squared) {
				counts[first + this.slots[point]]++;
			}
		}
	}

	/**
	 * The incidents around a place, one by one.
	 * @param radius metres, the edge included; 1 to 20,000
	 * @param visitor takes their numbers
	 */
	public void eachWithin(int easting, int northing, int radius, IntConsumer visitor) {
		eachRun(easting, northing, radius, (from, to) -> {
			for (int point = from; point < to; point++) {
				if (squaredDistance(point, easting, northing) <= radius * radius) {
					visitor.accept(point);
				}
			}
		});
	}

	/** Metres east of the grid's origin of an incident. */
	public int easting(int point) {
		return this.eastings[point];
	}

	/** Metres north of the grid's origin of an incident. */
	public int northing(int point) {
		return this.northings[point];
	}

	/**
	 * The number of an incident's month in the window, 0 the earliest.
	 */
	public int month(int point) {
		return this.slots[point] % this.window.months();
	}

	/** What an incident was. */
	public IncidentKind kind(int point) {
		return this.kinds.get(this.slots[point] / this.window.months());
	}

	/**
	 * The incidents within a rectangle, one by one, its edges included.
	 * @param visitor takes their numbers
	 */
	public void eachIn(GridPoint southWest, GridPoint northEast, IntConsumer visitor) {
		int left = Math.max(0, Math.floorDiv(southWest.easting() - this.west, CELL));
		int right = Math.min(this.columns - 1, Math.floorDiv(northEast.easting() - this.west, CELL));
		int top = Math.min(this.rows - 1, Math.floorDiv(northEast.northing() - this.south, CELL));
		for (int row = Math.max(0, Math.floorDiv(southWest.northing() - this.south, CELL)); row <= top; row++) {
			int end = (left <= right) ? this.starts[row * this.columns + right + 1] : 0;
			for (int point = (left <= right) ? this.starts[row * this.columns + left] : 0; point < end; point++) {
				if (isIn(point, southWest, northEast)) {
					visitor.accept(point);
				}
			}
		}
	}

	private boolean isIn(int point, GridPoint southWest, GridPoint northEast) {
		return this.eastings[point] >= southWest.easting() && this.eastings[point] <= northEast.easting()
				&& this.northings[point] >= southWest.northing() && this.northings[point] <= northEast.northing();
	}

	/**
	 * The incidents of one kind in the latest months.
	 * @param months how many, at most as many as the window has
	 */
	public IncidentPoints latest(IncidentKind kind, int months) {
		int end = (this.kinds.indexOf(kind) + 1) * this.window.months();
		RawPoints raw = new RawPoints(0);
		for (int point = 0; point < this.slots.length; point++) {
			int slot = this.slots[point] - (end - months);
			if (slot >= 0 && slot < months) {
				raw.add(this.eastings[point], this.northings[point], slot);
			}
		}
		return new IncidentPoints(new MonthWindow(this.window.last(), months), List.of(kind), raw);
	}

	/**
	 * How many incidents of a kind there are in each month.
	 * @return by month, the earliest first
	 */
	public int[] byMonth(IncidentKind kind) {
		int first = this.kinds.indexOf(kind) * this.window.months();
		int[] months = new int[this.window.months()];
		for (short slot : this.slots) {
			if (slot >= first && slot < first + months.length) {
				months[slot - first]++;
			}
		}
		return months;
	}

	/** Calls for the runs of points that lie around a circle, and a little more. */
	private void eachRun(int easting, int northing, int radius, Run run) {
		int top = Math.min(this.rows - 1, Math.floorDiv(northing + radius - this.south, CELL));
		for (int row = Math.max(0, Math.floorDiv(northing - radius - this.south, CELL)); row <= top; row++) {
			int half = halfWidth(radius, distanceToRow(northing, row));
			int left = Math.max(0, Math.floorDiv(easting - half - this.west, CELL));
			int right = Math.min(this.columns - 1, Math.floorDiv(easting + half - this.west, CELL));
			if (left <= right) {
				run.take(this.starts[row * this.columns + left], this.starts[row * this.columns + right + 1]);
			}
		}
	}

	private int squaredDistance(int point, int easting, int northing) {
		int east = this.eastings[point] - easting;
		int north = this.northings[point] - northing;
		return east * east + north * north;
	}

	/** Metres from a northing to the nearest edge of a row; 0 inside it. */
	private int distanceToRow(int northing, int row) {
		int bottom = this.south + row * CELL;
		return Math.max(0, Math.max(bottom - northing, northing - (bottom + CELL - 1)));
	}

	private static int halfWidth(int radius, int distance) {
		return (int) Math.sqrt((double) radius * radius - (double) distance * distance);
	}

	/**
	 * Takes points that follow each other.
	 */
	private interface Run {

		void take(int from, int to);

	}

}
