package org.saferschools.prioritisation;

import java.util.Locale;

/**
 * Robberies that are expected near a school in the three months after a run's last.
 *
 * @param mean 0 or more
 * @param low least number of the shortest interval that holds 90 of 100
 * @param high greatest number of it
 */
public record ExpectedCount(double mean, int low, int high) {

	private static final int EXACT = 10;

	/** The mean, to a tenth where it is small. */
	public String rounded() {
		return String.format(Locale.UK, (this.mean < EXACT) ? "%.1f" : "%,.0f", this.mean);
	}

	/** The interval in words: "9 to 20", or one number alone. */
	public String range() {
		return (this.low == this.high) ? Integer.toString(this.low) : this.low + " to " + this.high;
	}

}
