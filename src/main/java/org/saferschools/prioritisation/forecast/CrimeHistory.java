package org.saferschools.prioritisation.forecast;

import java.util.Arrays;

/**
 * What is known of one kind of crime up to a month.
 *
 * @param nearby in the catchment of each place
 * @param around in the neighbourhood of each place, which is larger and includes the
 * catchment
 * @param totals in all, by month
 * @param known by place and month, whether the place's force has given the month; a month
 * that nobody has imported is not a month without crime
 */
public record CrimeHistory(MonthlyCounts nearby, MonthlyCounts around, double[] totals, boolean[][] known) {

	public CrimeHistory {
		int months = nearby.months();
		if (around.months() != months || totals.length != months || around.places() != nearby.places()
				|| known.length != nearby.places()) {
			throw new IllegalArgumentException("All of a history has the same places and months");
		}
	}

	/** A history of which every month is known. */
	public static CrimeHistory whole(MonthlyCounts nearby, MonthlyCounts around, double[] totals) {
		boolean[] all = new boolean[nearby.months()];
		Arrays.fill(all, true);
		boolean[][] known = new boolean[nearby.places()][];
		Arrays.fill(known, all);
		return new CrimeHistory(nearby, around, totals, known);
	}

	public int places() {
		return this.nearby.places();
	}

	public int months() {
		return this.nearby.months();
	}

	/**
	 * The history of some of the places.
	 * @param places their numbers, in the order wanted
	 */
	public CrimeHistory of(int[] places) {
		boolean[][] some = Arrays.stream(places).mapToObj((place) -> this.known[place]).toArray(boolean[][]::new);
		return new CrimeHistory(this.nearby.of(places), this.around.of(places), this.totals, some);
	}

	/**
	 * How many months up to one a place lacks.
	 * @param until the first month that isn't asked for
	 */
	int missing(int place, int from, int until) {
		int missing = 0;
		for (int month = from; month < until; month++) {
			missing += this.known[place][month] ? 0 : 1;
		}
		return missing;
	}

}
