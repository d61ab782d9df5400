package org.saferschools.prioritisation.forecast;

/**
 * How much crime there was everywhere, as a measure for what a place had of it.
 */
final class Level {

	private static final int YEAR = 12;

	/**
	 * Incidents of a usual month that each month is given beside its own, so that a few
	 * make no season.
	 */
	private static final int USUAL = 50;

	private Level() {
	}

	/**
	 * The mean month of the year before a month, or of what there is of that year.
	 * @param totals by month
	 * @param until the first month that isn't known yet, 1 or more
	 */
	static double lastYear(double[] totals, int until) {
		return mean(totals, Math.max(0, until - YEAR), until);
	}

	/**
	 * What the next months make of last year's mean month: in each earlier year, the same
	 * months over the mean of the twelve months before; the mean of these over the years.
	 * Where no whole year lies before them, each month counts 1.
	 * @param until the first month that isn't known yet, 1 or more
	 * @param months how many months are to come
	 * @return a sum over the months, so about {@code months}
	 */
	static double season(double[] totals, int until, int months) {
		double season = 0;
		for (int month = 0; month < months; month++) {
			season += ofMonth(totals, until, month);
		}
		return season;
	}

	private static double ofMonth(double[] totals, int until, int month) {
		double sum = 0;
		int years = 0;
		for (int year = until; year - YEAR >= 0; year -= YEAR) {
			sum += (totals[year - YEAR + month] + USUAL) / (mean(totals, year - YEAR, year) + USUAL);
			years++;
		}
		return (years > 0) ? sum / years : 1;
	}

	private static double mean(double[] totals, int from, int until) {
		double sum = 0;
		for (int month = from; month < until; month++) {
			sum += totals[month];
		}
		return sum / (until - from);
	}

}
