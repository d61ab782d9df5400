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
	 * @param history of places that are alike
	 * @return by month, the earliest first; empty where the history is too short
	 */
	public static List<PastForecast> of(CrimeHistory history) {
		Forecaster forecaster = new Forecaster(history);
		Forecast[] forecasts = IntStream.rangeClosed(YEAR, history.months() - Forecast.MONTHS)
			.mapToObj(forecaster::at)
			.toArray(Forecast[]::new);
		return IntStream.range(0, forecasts.length)
			.mapToObj((number) -> past(history, YEAR + number, forecasts[number],
					(number > 0) ? forecasts[number - 1] : null))
			.toList();
	}

	private static PastForecast past(CrimeHistory history, int until, Forecast forecast, Forecast before) {
		double[] came = sums(history, until, until + Forecast.MONTHS);
		double[] plain = sums(history, until - YEAR, until);
		List<PastForecast.Top> tops = TOP_PERCENTS.stream()
			.map((percent) -> top(percent, forecast.means(), plain, came))
			.toList();
		return new PastForecast(until, forecast.parameters(), sum(came), sum(forecast.means()), tops,
				deviance(forecast.means(), came), deviance(plain, came), coverage(forecast, came),
				(before != null) ? KendallTau.of(before.means(), forecast.means()) : Double.NaN);
	}

	private static double[] sums(CrimeHistory history, int from, int until) {
		return IntStream.range(0, history.places())
			.mapToDouble((place) -> history.nearby().sum(place, from, until))
			.toArray();
	}

	private static PastForecast.Top top(int percent, double[] forecast, double[] plain, double[] came) {
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

	private static double coverage(Forecast forecast, double[] came) {
		return IntStream.range(0, came.length)
			.filter((place) -> forecast.count(place).interval(SHARE).holds(came[place]))
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
