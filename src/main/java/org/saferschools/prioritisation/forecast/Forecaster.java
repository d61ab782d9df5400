package org.saferschools.prioritisation.forecast;

import java.util.stream.IntStream;

/**
 * Foresees the crime of the next {@value Forecast#MONTHS} months at places that are
 * alike, at any month of their history. Half-life and dispersion are those that would
 * have done best before: for each earlier month the forecast from what was known then is
 * held against what came, by the logarithm of the probability that it gave it.
 */
public final class Forecaster {

	/** Months that must lie before a forecast that is tried. */
	private static final int FEWEST = 6;

	private final CrimeHistory history;

	/**
	 * By half-life, by month, by dispersion: the sum over places and all earlier trials.
	 */
	private final double[][][] scores;

	/**
	 * Tries all parameters on a history.
	 * @param history of places that are alike
	 */
	public Forecaster(CrimeHistory history) {
		this.history = history;
		int halfLives = ForecastParameters.HALF_LIVES.length;
		int trials = Math.max(0, history.months() - Forecast.MONTHS - FEWEST + 1);
		this.scores = new double[halfLives][trials][];
		IntStream.range(0, halfLives * trials)
			.parallel()
			.forEach((number) -> this.scores[number % halfLives][number / halfLives] = scores(number % halfLives,
					FEWEST + number / halfLives));
		for (double[][] ofHalfLife : this.scores) {
			addUp(ofHalfLife);
		}
	}

	private double[] scores(int halfLife, int until) {
		Posterior posterior = GammaPoisson.posterior(this.history, until, ForecastParameters.HALF_LIVES[halfLife]);
		double[] scores = new double[ForecastParameters.DISPERSIONS.length];
		for (int place = 0; place < this.history.places(); place++) {
			if (posterior.shapes()[place] > 0 && this.history.missing(place, until, until + Forecast.MONTHS) == 0) {
				add(posterior, place, this.history.nearby().sum(place, until, until + Forecast.MONTHS), scores);
			}
		}
		return scores;
	}

	private static void add(Posterior posterior, int place, double came, double[] scores) {
		double mean = posterior.mean(place) * Forecast.MONTHS;
		for (int number = 0; number < scores.length; number++) {
			double shape = Forecast.dispersed(posterior.shapes()[place], ForecastParameters.DISPERSIONS[number]);
			scores[number] += new NegativeBinomial(mean, shape).logProbability(came);
		}
	}

	private static void addUp(double[][] byMonth) {
		for (int month = 1; month < byMonth.length; month++) {
			for (int number = 0; number < byMonth[month].length; number++) {
				byMonth[month][number] += byMonth[month - 1][number];
			}
		}
	}

	/** The forecast of what comes after the whole history. */
	public Forecast next() {
		return at(this.history.months());
	}

	/**
	 * The forecast that would have been made at a month, from nothing later.
	 * @param until the first month that isn't known then, 1 to all months
	 */
	public Forecast at(int until) {
		ForecastParameters parameters = parameters(until);
		double level = Level.season(this.history.totals(), until, Forecast.MONTHS);
		return Forecast.of(GammaPoisson.posterior(this.history, until, parameters.halfLife()), level, parameters);
	}

	/** The parameters that did best in all trials that were over by a month. */
	private ForecastParameters parameters(int until) {
		int trial = Math.min(until - Forecast.MONTHS - FEWEST, this.history.months() - Forecast.MONTHS - FEWEST);
		ForecastParameters best = ForecastParameters.USUAL;
		double highest = Double.NEGATIVE_INFINITY;
		for (int halfLife = 0; trial >= 0 && halfLife < this.scores.length; halfLife++) {
			double[] scores = this.scores[halfLife][trial];
			for (int number = 0; number < scores.length; number++) {
				if (scores[number] > highest) {
					highest = scores[number];
					best = new ForecastParameters(ForecastParameters.HALF_LIVES[halfLife],
							ForecastParameters.DISPERSIONS[number]);
				}
			}
		}
		return best;
	}

}
