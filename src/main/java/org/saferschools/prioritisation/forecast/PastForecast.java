package org.saferschools.prioritisation.forecast;

import java.util.List;

/**
 * How right a forecast was that could have been made at a past month.
 *
 * @param until how many months of the history were known
 * @param parameters by which it was made
 * @param places how many were judged: those of which the year before and the months after
 * are known
 * @param came crime near all these places in the months that followed; near several
 * places, it counts for each
 * @param expected what the forecast had expected of that
 * @param tops what the highest places caught
 * @param deviance mean Poisson deviance of the forecast, scaled to the total that came
 * @param plainDeviance that of the plain count of twelve months
 * @param coverage part of the places whose count lay in the interval that was to hold 90
 * of 100
 * @param tau Kendall's tau against the forecast a month earlier; NaN for the first
 */
public record PastForecast(int until, ForecastParameters parameters, int places, double came, double expected,
		List<Top> tops, double deviance, double plainDeviance, double coverage, double tau) {

	/**
	 * The deviance over that of the plain count: below 1 it is the better one. NaN where
	 * both are 0.
	 */
	public double devianceRatio() {
		return this.deviance / this.plainDeviance;
	}

	/** What was expected over what came; NaN where nothing came. */
	public double expectedRatio() {
		return (this.came > 0) ? this.expected / this.came : Double.NaN;
	}

	/** What this part of the places caught. */
	public Top top(int percent) {
		return this.tops.stream().filter((top) -> top.percent() == percent).findFirst().orElseThrow();
	}

	/**
	 * What the highest places caught of the crime that came.
	 *
	 * @param percent how many of all places, in per cent
	 * @param places how many that are, rounded up
	 * @param caught part that came to those that the forecast puts highest, 0 to 1
	 * @param plain part that came to those with the highest plain count
	 * @param perfect part that came to those that had most
	 */
	public record Top(int percent, int places, double caught, double plain, double perfect) {

		/** What was caught over what could have been: the prediction efficiency index. */
		public double pei() {
			return (this.perfect > 0) ? this.caught / this.perfect : 1;
		}

		/** The same of the plain count. */
		public double plainPei() {
			return (this.perfect > 0) ? this.plain / this.perfect : 1;
		}

		/** How much more of what could have been the forecast caught; below 0 less. */
		public double gain() {
			return pei() - plainPei();
		}

	}

}
