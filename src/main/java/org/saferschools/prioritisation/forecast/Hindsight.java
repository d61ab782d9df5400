package org.saferschools.prioritisation.forecast;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Holds forecasts against what came.
 */
public final class Hindsight {

	/** Parts of all places of which it is asked how much crime they had, in per cent. */
	public static final List<Integer> TOP_PERCENTS = List.of(2, 5, 10, 20);

	/** How much of the chance an interval is meant to hold. */
	public static final double SHARE = 0.9;

	/**
	 * The plain count looks back so many months, so as many must lie before an origin.
	 */
	public static final int YEAR = 12;

	private static final double ALMOST_NOTHING = 1e-6;

	private Hindsight() {
	}

	/**
	 * Makes the forecasts anew that could have been made at each month with a year before
	 * it and a term after it, each from nothing later, and holds them against what came.
	 * A place is judged only where all these months of it are known, and a month is left
	 * out where less than half of the places could be.
	 * @param history of places that are alike
	 * @return by month, the earliest first; empty where the history is too short
	 */
	public static List<PastForecast> of(CrimeHistory history) {
		Forecaster forecaster = new Forecaster(history);
		Forecast[] forecasts = IntStream.rangeClosed(YEAR, history.months() - Forecast.MONTHS)
			.mapToObj(forecaster::at)
			.toArray(Forecast[]::new);
		return IntStream.range(0, forecasts.length)
			.filter((number) -> known(history, YEAR + number).length * 2 >= history.places())
			.mapToObj((number) -> past(history, YEAR + number, forecasts[number],
					(number > 0) ? forecasts[number - 1] : null))
			.toList();
	}

	/** The places of which all months are known by which a forecast is judged. */
	private static int[] known(CrimeHistory history, int until) {
		return IntStream.range(0, history.places())
			.filter((place) -> history.missing(place, until - YEAR, until + Forecast.MONTHS) == 0)
			.toArray();
	}

	private static PastForecast past(CrimeHistory history, int until, Forecast forecast, Forecast before) {
		int[] places = known(history, until);
		double[] came = sums(history, places, until, until + Forecast.MONTHS);
		double[] plain = sums(history, places, until - YEAR, until);
		double[] means = of(forecast, places);
		return new PastForecast(until, forecast.parameters(), places.length, sum(came), sum(means),
				TOP_PERCENTS.stream().map((percent) -> top(percent, means, plain, came)).toList(),
				deviance(means, came), deviance(plain, came), coverage(forecast, places, came),
				(before != null) ? KendallTau.of(of(before, places), means) : Double.NaN);
	}

	private static double[] of(Forecast forecast, int[] places) {
		return IntStream.of(places).mapToDouble((place) -> forecast.means()[place]).toArray();
	}

	private static double[] sums(CrimeHistory history, int[] places, int from, int until) {
		return IntStream.of(places).mapToDouble((place) -> history.nearby().sum(place, from, until)).toArray();
	}

	static PastForecast.Top top(int percent, double[] forecast, double[] plain, double[] came) {
		int places = (came.length * percent + 99) / 100;
		return new PastForecast.Top(percent, places, caught(forecast, came, places), caught(plain, came, places),
				caught(came, came, places));
	}

	/**
	 * The part of what came that came to the places with the highest values; of equal
	 * ones, to those that stand first.
	 * @param places how many of them
	 * @return 0 to 1, 0 where nothing came
	 */
	static double caught(double[] values, double[] came, int places) {
		double all = sum(came);
		double caught = IntStream.range(0, values.length)
			.boxed()
			.sorted(Comparator.comparingDouble((place) -> -values[place]))
			.limit(places)
			.mapToDouble((place) -> came[place])
			.sum();
		return (all > 0) ? caught / all : 0;
	}

	/**
	 * The mean Poisson deviance 2 (y log(y / m) - (y - m)) of counts y under expectations
	 * m that are first scaled to the total that came, so that it judges how crime is
	 * shared among places. An expectation of nothing is taken as 0.000001.
	 */
	static double deviance(double[] expected, double[] came) {
		double scale = sum(came)
				/ IntStream.range(0, came.length).mapToDouble((place) -> atLeast(expected[place])).sum();
		return 2 * IntStream.range(0, came.length)
			.mapToDouble((place) -> deviance(came[place], atLeast(atLeast(expected[place]) * scale)))
			.average()
			.orElse(0);
	}

	private static double deviance(double came, double expected) {
		return ((came > 0) ? came * Math.log(came / expected) : 0) - (came - expected);
	}

	private static double atLeast(double expected) {
		return Math.max(ALMOST_NOTHING, expected);
	}

	private static double coverage(Forecast forecast, int[] places, double[] came) {
		return IntStream.range(0, came.length)
			.filter((number) -> forecast.count(places[number]).interval(SHARE).holds(came[number]))
			.count() / (double) came.length;
	}

	private static double sum(double[] values) {
		double sum = 0;
		for (double value : values) {
			sum += value;
		}
		return sum;
	}

}
