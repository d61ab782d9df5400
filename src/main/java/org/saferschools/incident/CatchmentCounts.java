package org.saferschools.incident;

import java.util.List;

/**
 * Incidents in the catchment of each place, by kind and month.
 */
public final class CatchmentCounts {

	private final MonthWindow window;

	private final List<IncidentKind> kinds;

	/** By place, within it by kind, within that by month. */
	private final int[] counts;

	CatchmentCounts(MonthWindow window, List<IncidentKind> kinds, int[] counts) {
		this.window = window;
		this.kinds = kinds;
		this.counts = counts;
	}

	public MonthWindow window() {
		return this.window;
	}

	/** How many places were counted around. */
	public int places() {
		return this.counts.length / (this.kinds.size() * this.window.months());
	}

	/**
	 * Incidents of a kind in one month.
	 * @param place number of the place, from 0, in the order that was asked for
	 * @param month number of the month in the window, 0 the earliest
	 */
	public int count(int place, IncidentKind kind, int month) {
		return this.counts[start(place, kind) + month];
	}

	/**
	 * Incidents of a kind in the latest months.
	 * @param months how many, at most as many as the window has
	 */
	public int latest(int place, IncidentKind kind, int months) {
		int end = start(place, kind) + this.window.months();
		int sum = 0;
		for (int at = end - months; at < end; at++) {
			sum += this.counts[at];
		}
		return sum;
	}

	/**
	 * Incidents of a kind, each month by its weight.
	 * @param weights one for each month of the window, the earliest first
	 */
	public double weighted(int place, IncidentKind kind, double[] weights) {
		int start = start(place, kind);
		double sum = 0;
		for (int month = 0; month < weights.length; month++) {
			sum += weights[month] * this.counts[start + month];
		}
		return sum;
	}

	/**
	 * All counts of a kind.
	 * @return by place, within it by month, the earliest first
	 */
	public double[] counts(IncidentKind kind) {
		int months = this.window.months();
		double[] all = new double[places() * months];
		for (int place = 0; place < places(); place++) {
			for (int month = 0; month < months; month++) {
				all[place * months + month] = count(place, kind, month);
			}
		}
		return all;
	}

	private int start(int place, IncidentKind kind) {
		int number = this.kinds.indexOf(kind);
		if (number < 0) {
			throw new IllegalArgumentException(kind + " was not counted, only " + this.kinds);
		}
		return (place * this.kinds.size() + number) * this.window.months();
	}

}
