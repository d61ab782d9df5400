package org.saferschools.prioritisation.forecast;

import java.util.Arrays;

/**
 * A Gamma-Poisson model of crime at places, with three things that the months teach:
 * <ul>
 * <li>Old months count less: a month of age a counts 0.5^(a / half-life).
 * <li>A month is measured by what crime did everywhere in it, and by where the
 * neighbourhood has been going: its share of all crime by a half-life of
 * {@value #TREND_HALF_LIFE} months over that by the place's own. So a place follows its
 * neighbourhood at once, and its own few incidents slowly.
 * <li>A place leans on its neighbourhood, without itself, as far as the places of the
 * group are like theirs: the prior. Its strength is found by the method of moments.
 * </ul>
 * With decayed counts A = sum d y and exposures E = sum d level / trend, a prior of mean
 * m and shape s gives the posterior Gamma(s + A, s / m + E).
 */
final class GammaPoisson {

	private static final double TREND_HALF_LIFE = 4;

	/** A neighbourhood's trend is held to between a quarter and four times. */
	private static final double STEEPEST = 4;

	/**
	 * A prior's mean is at least this part of the group's, for no place is without any
	 * risk.
	 */
	private static final double LOWEST = 0.02;

	private static final double WEAKEST = 0.05;

	private static final double STRONGEST = 100;

	private final CrimeHistory history;

	private final int until;

	private final double[] decay;

	/** Decay times the level of all crime, by month. */
	private final double[] exposure;

	private final double[] recentDecay;

	private final double[] recentExposure;

	private GammaPoisson(CrimeHistory history, int until, double halfLife) {
		this.history = history;
		this.until = until;
		double usual = Level.lastYear(history.totals(), until);
		this.decay = decay(until, halfLife);
		this.recentDecay = decay(until, TREND_HALF_LIFE);
		this.exposure = new double[until];
		this.recentExposure = new double[until];
		for (int month = 0; month < until; month++) {
			double level = (usual > 0) ? history.totals()[month] / usual : 1;
			this.exposure[month] = this.decay[month] * level;
			this.recentExposure[month] = this.recentDecay[month] * level;
		}
	}

	/**
	 * What the months so far tell of each place.
	 * @param until the first month that isn't known yet, 1 or more
	 * @param halfLife months
	 */
	static Posterior posterior(CrimeHistory history, int until, double halfLife) {
		return new GammaPoisson(history, until, halfLife).posterior();
	}

	private static double[] decay(int months, double halfLife) {
		double[] decay = new double[months];
		for (int month = 0; month < months; month++) {
			decay[month] = Math.pow(0.5, (months - 1 - month) / halfLife);
		}
		return decay;
	}

	private Posterior posterior() {
		int places = this.history.places();
		double[] decayed = new double[places];
		double[] exposures = new double[places];
		for (int place = 0; place < places; place++) {
			decayed[place] = weighted(this.history.nearby(), place, this.decay);
			exposures[place] = weighted(this.exposure, place) / trend(place);
		}
		double mean = sum(decayed) / sum(exposures);
		return (mean > 0) ? posterior(decayed, exposures, priorMeans(decayed, exposures, mean))
				: new Posterior(new double[places], ones(places));
	}

	private static double[] ones(int places) {
		double[] ones = new double[places];
		Arrays.fill(ones, 1);
		return ones;
	}

	/**
	 * How the neighbourhood's share of all crime has changed of late: 1 where it hasn't.
	 */
	private double trend(int place) {
		MonthlyCounts around = this.history.around();
		double recentExposure = weighted(this.recentExposure, place);
		double before = weighted(around, place, this.decay) / weighted(this.exposure, place);
		if (!(before > 0) || recentExposure == 0) {
			return 1;
		}
		double lately = weighted(around, place, this.recentDecay) / recentExposure;
		return Math.max(1 / STEEPEST, Math.min(STEEPEST, lately / before));
	}

	/**
	 * What each neighbourhood lets one expect of its place: its crime outside the
	 * catchment, scaled so that the mean over the places is that of their own crime.
	 */
	private double[] priorMeans(double[] decayed, double[] exposures, double mean) {
		double[] means = new double[decayed.length];
		for (int place = 0; place < means.length; place++) {
			double around = weighted(this.history.around(), place, this.decay) - decayed[place];
			means[place] = (exposures[place] > 0) ? Math.max(0, around) / exposures[place] : 0;
		}
		double scale = sum(means) / means.length;
		for (int place = 0; place < means.length; place++) {
			means[place] = (scale > 0) ? Math.max(LOWEST * mean, means[place] / scale * mean) : mean;
		}
		return means;
	}

	private Posterior posterior(double[] decayed, double[] exposures, double[] priorMeans) {
		double shape = priorShape(decayed, exposures, priorMeans);
		double[] shapes = new double[decayed.length];
		double[] rates = new double[decayed.length];
		for (int place = 0; place < shapes.length; place++) {
			shapes[place] = shape + decayed[place];
			rates[place] = shape / priorMeans[place] + exposures[place];
		}
		return new Posterior(shapes, rates);
	}

	/**
	 * The method of moments: what the places' rates vary about their priors beyond the
	 * chance of decayed Poisson counts, over the squares of the priors, is 1 / shape.
	 */
	private double priorShape(double[] decayed, double[] exposures, double[] priorMeans) {
		double squares = 0;
		double variance = 0;
		double chance = sumOfSquares(this.decay) / sum(this.decay);
		for (int place = 0; place < decayed.length; place++) {
			if (exposures[place] > 0) {
				double off = decayed[place] / exposures[place] - priorMeans[place];
				variance += off * off - priorMeans[place] / exposures[place] * chance;
				squares += priorMeans[place] * priorMeans[place];
			}
		}
		return (variance > 0) ? Math.max(WEAKEST, Math.min(STRONGEST, squares / variance)) : STRONGEST;
	}

	private double weighted(MonthlyCounts counts, int place, double[] weights) {
		boolean[] known = this.history.known()[place];
		double sum = 0;
		for (int month = 0; month < this.until; month++) {
			sum += known[month] ? weights[month] * counts.at(place, month) : 0;
		}
		return sum;
	}

	private double weighted(double[] weights, int place) {
		boolean[] known = this.history.known()[place];
		double sum = 0;
		for (int month = 0; month < this.until; month++) {
			sum += known[month] ? weights[month] : 0;
		}
		return sum;
	}

	private static double sum(double[] values) {
		double sum = 0;
		for (double value : values) {
			sum += value;
		}
		return sum;
	}

	private static double sumOfSquares(double[] values) {
		double sum = 0;
		for (double value : values) {
			sum += value * value;
		}
		return sum;
	}

}
