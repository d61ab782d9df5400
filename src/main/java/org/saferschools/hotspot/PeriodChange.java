package org.saferschools.hotspot;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * Whether a count changed more than that of the whole area, from one period to the next
 * of the same length. Given both counts together, the later one is binomial with the
 * area's share; the probability is twice that of the smaller tail, at most 1 (the exact
 * conditional test of two Poisson rates: Przyborowski and Wilenski, Biometrika 31, 1940).
 */
final class PeriodChange {

	private PeriodChange() {
	}

	/**
	 * The probability that chance alone brings as uneven a split.
	 * @param before robberies in the earlier period
	 * @param after robberies in the later one
	 * @param areaBefore robberies of the whole area in the earlier period, above 0
	 * @param areaAfter in the later one, above 0
	 * @return 0 to 1
	 */
	static double probability(int before, int after, int areaBefore, int areaAfter) {
		double share = areaAfter / (double) (areaBefore + areaAfter);
		double upTo = atMost(after, before + after, share);
		double from = (after == 0) ? 1 : 1 - atMost(after - 1, before + after, share);
		return Math.min(1, 2 * Math.min(upTo, from));
	}

	private static double atMost(int successes, int trials, double share) {
		return (successes >= trials) ? 1 : RegularizedBeta.value(1 - share, trials - successes, successes + 1.0);
	}

}
