package org.saferschools.campaign.effect;

/**
 * How many times as much was recorded as without the campaign, by a comparison, with the
 * interval that covers the truth in 90 of 100 such comparisons.
 *
 * @param ratio 1 for no difference, 0.8 for a fifth less
 * @param low lower end
 * @param high upper end
 * @param dispersion variance over that of chance alone, 1 or more
 */
public record RateRatio(double ratio, double low, double high, double dispersion) {

	/** Whether the interval lies below 1. */
	public boolean isLess() {
		return this.high < 1;
	}

	/** Whether the interval lies above 1. */
	public boolean isMore() {
		return this.low > 1;
	}

	/** Change in percent, below 0 for less. */
	public double change() {
		return 100 * (this.ratio - 1);
	}

}
