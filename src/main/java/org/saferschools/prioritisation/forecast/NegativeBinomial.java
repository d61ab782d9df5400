package org.saferschools.prioritisation.forecast;

import org.apache.commons.numbers.gamma.LogGamma;

/**
 * A count whose rate is itself uncertain: Poisson counts with gamma rates. Its variance
 * is mean + mean^2 / shape.
 *
 * @param mean 0 or more
 * @param shape above 0
 */
public record NegativeBinomial(double mean, double shape) {

	public NegativeBinomial {
		if (!(mean >= 0) || !(shape > 0)) {
			throw new IllegalArgumentException(
					"A mean is at least 0 and a shape above 0, not %s and %s".formatted(mean, shape));
		}
	}

	/**
	 * The logarithm of a count's probability: log of G(y + s) / (G(s) G(y + 1)) (s / (s +
	 * m))^s (m / (s + m))^y.
	 * @param count 0 or more; where weights were added up it need not be whole
	 */
	public double logProbability(double count) {
		if (this.mean == 0) {
			return (count == 0) ? 0 : Double.NEGATIVE_INFINITY;
		}
		double sum = this.shape + this.mean;
		return LogGamma.value(count + this.shape) - LogGamma.value(this.shape) - LogGamma.value(count + 1)
				+ this.shape * Math.log(this.shape / sum) + count * Math.log(this.mean / sum);
	}

	/**
	 * The least count that is not exceeded with a probability.
	 * @param probability above 0, below 1
	 */
	public int quantile(double probability) {
		double term = Math.exp(logProbability(0));
		double below = term;
		int count = 0;
		while (below < probability && term > 0 | count < this.mean) {
			term *= ratio(count);
			below += term;
			count++;
		}
		return count;
	}

	/**
	 * The shortest run of counts that holds at least a share of the chance. Small counts
	 * leave no room for equal tails: of a mean of a half, "0 or 1" holds 91 of 100, and
	 * "0 to 2" 98.
	 * @param share above 0, below 1
	 */
	public Interval interval(double share) {
		int low = mode();
		int high = low;
		double below = Math.exp(logProbability(low));
		double above = below;
		double held = below;
		double under = (low > 0) ? below / ratio(low - 1) : 0;
		double over = above * ratio(high);
		while (held < share && (under > 0 || over > 0)) {
			if (under >= over) {
				held += under;
				low--;
				under = (low > 0) ? under / ratio(low - 1) : 0;
			}
			else {
				held += over;
				high++;
				over *= ratio(high);
			}
		}
		return new Interval(low, high);
	}

	private int mode() {
		return (this.shape > 1) ? (int) Math.floor(this.mean * (this.shape - 1) / this.shape) : 0;
	}

	/** The probability of the next count over that of a count. */
	private double ratio(int count) {
		return (count + this.shape) / (count + 1) * this.mean / (this.shape + this.mean);
	}

	/**
	 * Counts from one to another.
	 *
	 * @param low the least
	 * @param high the greatest
	 */
	public record Interval(int low, int high) {

		public boolean holds(double count) {
			return this.low <= count && count <= this.high;
		}

	}

}
