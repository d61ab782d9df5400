package org.saferschools.campaign.effect;

import java.util.List;
import java.util.Optional;

import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Some months and the same months of earlier years, in treated and untreated areas, and
 * what differs.
 * <p>
 * The model is a log-linear one of the counts Y of area u, before and now: E Y(u, now) =
 * E Y(u, before) x change x ratio, the last only for treated areas. Its maximum
 * likelihood has a closed form, the ratio of ratios (T1 / T0) / (C1 / C0), where T and C
 * are sums over treated and untreated areas, 1 now and 0 before (Wooldridge, Simple
 * approaches to nonlinear difference-in-differences with panel data, Econometrics Journal
 * 26, 2023: the Poisson case).
 * <p>
 * An area's level drifts over the years and crimes come in series, so counts vary more
 * than by chance. The variance is a multiple phi of the mean (McCullagh and Nelder,
 * Generalized Linear Models, 1989, chapter 6). It is estimated from how the areas differ
 * in their change, which the earlier years taken as one keeps whole: phi is the sum of
 * (Y(u, now) - r Y(u, before))^2 over that of r Y(u, before) (1 + r), r the ratio of the
 * area's group, times n / (n - 2) for n areas. So large areas, which weigh most in the
 * sums, weigh most here too (as in the variance of a ratio: Cochran, Sampling Techniques,
 * 1977, chapter 6). It is never taken below 1. The logarithm of the ratio has variance
 * phi (1/T1 + 1/T0 + 1/C1 + 1/C0), and its interval takes Student's t with n - 2 degrees
 * of freedom.
 */
final class Comparison {

	/** One end of an interval of 90 per cent. */
	private static final double UPPER = 0.95;

	private final Group treated;

	private final Group untreated;

	Comparison(List<Counts> treated, List<Counts> untreated, Span span) {
		this.treated = new Group(treated, span);
		this.untreated = new Group(untreated, span);
	}

	/**
	 * What differs.
	 * @return empty where nothing was recorded on one of the four sides, or too few areas
	 * tell of chance
	 */
	Optional<RateRatio> ratio() {
		int freedom = this.treated.size() + this.untreated.size() - 2;
		if (this.treated.isEmpty() || this.untreated.isEmpty() || freedom < 1) {
			return Optional.empty();
		}
		double log = Math.log(this.treated.change() / this.untreated.change());
		double dispersion = Math.max(1, dispersion(freedom));
		double error = Math.sqrt(dispersion * (this.treated.chance() + this.untreated.chance()));
		double reach = new TDistribution(freedom).inverseCumulativeProbability(UPPER) * error;
		return Optional.of(new RateRatio(Math.exp(log), Math.exp(log - reach), Math.exp(log + reach), dispersion));
	}

	private double dispersion(int freedom) {
		double squares = this.treated.squares() + this.untreated.squares();
		double expected = this.treated.expectedSquares() + this.untreated.expectedSquares();
		return squares / expected * (freedom + 2) / freedom;
	}

	Group treated() {
		return this.treated;
	}

	Group untreated() {
		return this.untreated;
	}

	/**
	 * Areas that changed by one ratio.
	 */
	static final class Group {

		private final List<Counts> areas;

		private final Span span;

		private final int now;

		private final int before;

		Group(List<Counts> areas, Span span) {
			this.areas = areas;
			this.span = span;
			this.now = areas.stream().mapToInt(span::now).sum();
			this.before = areas.stream().mapToInt(span::before).sum();
		}

		boolean isEmpty() {
			return this.now == 0 || this.before == 0;
		}

		int size() {
			return this.areas.size();
		}

		int now() {
			return this.now;
		}

		int before() {
			return this.before;
		}

		double change() {
			return (double) this.now / this.before;
		}

		/** Variance of the logarithm of the change where there is nothing but chance. */
		private double chance() {
			return 1.0 / this.now + 1.0 / this.before;
		}

		private double squares() {
			return this.areas.stream()
				.mapToDouble((area) -> this.span.now(area) - change() * this.span.before(area))
				.map((difference) -> difference * difference)
				.sum();
		}

		private double expectedSquares() {
			return this.now * (1 + change());
		}

	}

}
