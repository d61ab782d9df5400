package org.saferschools.prioritisation.forecast;

import java.util.Arrays;

/**
 * How much crime each place had in each month. A number of incidents, or the sum of their
 * weights where only a part of each may count.
 */
public final class MonthlyCounts {

	private final int months;

	/** By place, within it by month, the earliest first. */
	private final double[] counts;

	/**
	 * Takes counts.
	 * @param months how many each place has, 1 or more
	 * @param counts by place, within it by month, the earliest first; 0 or more each
	 */
	public MonthlyCounts(int months, double[] counts) {
		if (months < 1 || counts.length % months != 0) {
			throw new IllegalArgumentException(
					"%d counts are not a whole number of places with %d months".formatted(counts.length, months));
		}
		this.months = months;
		this.counts = counts;
	}

	public int places() {
		return this.counts.length / this.months;
	}

	public int months() {
		return this.months;
	}

	/**
	 * The crime of a place in a month.
	 * @param place from 0
	 * @param month from 0, the earliest
	 */
	public double at(int place, int month) {
		return this.counts[place * this.months + month];
	}

	/**
	 * The crime of a place in some months.
	 * @param from the first of them
	 * @param until the first after them
	 */
	public double sum(int place, int from, int until) {
		double sum = 0;
		for (int month = from; month < until; month++) {
			sum += at(place, month);
		}
		return sum;
	}

	/**
	 * The same for some of the places.
	 * @param places their numbers, in the order wanted
	 */
	public MonthlyCounts of(int[] places) {
		double[] some = new double[places.length * this.months];
		for (int number = 0; number < places.length; number++) {
			System.arraycopy(this.counts, places[number] * this.months, some, number * this.months, this.months);
		}
		return new MonthlyCounts(this.months, some);
	}

	/** A copy of all counts, by place, within it by month. */
	public double[] toArray() {
		return this.counts.clone();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof MonthlyCounts that && this.months == that.months
				&& Arrays.equals(this.counts, that.counts);
	}

	@Override
	public int hashCode() {
		return 31 * this.months + Arrays.hashCode(this.counts);
	}

}
