package org.saferschools.campaign.effect;

import java.util.stream.IntStream;

/**
 * Months in a row within a window, which are compared with the same months of the years
 * before them.
 *
 * @param first number of the first month, from 0, the earliest of the window
 * @param months how many, 1 to 12
 */
public record Span(int first, int months) {

	private static final int YEAR = 12;

	private static final int MOST_YEARS = 3;

	public Span {
		if (first < 0 || months < 1 || months > YEAR) {
			throw new IllegalArgumentException("A span has 1 to 12 months, not " + months + " from " + first);
		}
	}

	/** How many earlier years the window has of these months, 0 to 3. */
	public int earlierYears() {
		return Math.min(MOST_YEARS, this.first / YEAR);
	}

	/** The sum of these months in an area. */
	int now(Counts area) {
		return area.sum(this.first, this.months);
	}

	/** The sum of the same months in all earlier years, of an area. */
	int before(Counts area) {
		return IntStream.rangeClosed(1, earlierYears())
			.map((year) -> area.sum(this.first - YEAR * year, this.months))
			.sum();
	}

}
