package org.saferschools.prioritisation;

import java.util.stream.IntStream;

import org.saferschools.incident.MonthWindow;

/**
 * A count in which old incidents weigh less: an incident of a months ago counts 0.5^(a /
 * half-life), one of the window's last month counts 1.
 */
final class DecayedCount {

	private final double[] decay;

	/**
	 * Decays.
	 * @param halfLife months, above 0
	 */
	DecayedCount(MonthWindow window, double halfLife) {
		this.decay = IntStream.range(0, window.months())
			.mapToDouble((month) -> Math.pow(0.5, window.age(month) / halfLife))
			.toArray();
	}

	/** What one incident of a month counts. */
	double of(int month) {
		return this.decay[month];
	}

	/**
	 * By how much a count must be raised where some months aren't known: what all months
	 * would count over what the known ones do.
	 * @param known one entry a month, the earliest first
	 * @return 1 or more; infinite where no month is known
	 */
	double raise(boolean[] known) {
		double all = 0;
		double there = 0;
		for (int month = 0; month < known.length; month++) {
			all += this.decay[month];
			there += known[month] ? this.decay[month] : 0;
		}
		return all / there;
	}

}
