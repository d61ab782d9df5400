package org.saferschools.campaign.effect;

import java.util.Comparator;
import java.util.List;

/**
 * How much an untreated area was like a treated one before the campaign: in level and in
 * trend, each in units of the chance that is in such counts, so that a difference of two
 * small counts weighs no more than it can tell.
 * <p>
 * Where areas were chosen for their past counts, those with equal past counts have equal
 * chances to fall back to the mean, so likeness is reckoned on the months that the choice
 * was made on (Rosenbaum and Rubin, Biometrika 70, 1983, on why that suffices).
 */
final class Likeness {

	/** Two areas are not alike where one has more than this many times the other's. */
	private static final double MOST_TIMES = 1.5;

	private static final int YEAR = 12;

	private static final int MOST_YEARS = 3;

	private final int start;

	private final int years;

	/**
	 * Looks at the years before a campaign.
	 * @param start number of the campaign's first month in the window; 12 or more
	 */
	Likeness(int start) {
		this.start = start;
		this.years = Math.min(MOST_YEARS, start / YEAR);
	}

	/** The candidates that are like an area, the most alike first. */
	<T extends Candidate> List<T> to(Counts area, List<T> candidates) {
		return candidates.stream()
			.filter((candidate) -> isAlike(area, candidate.counts()))
			.map((candidate) -> new Measured<>(candidate, distance(area, candidate.counts())))
			.sorted(Comparator.comparingDouble(Measured::distance))
			.map(Measured::candidate)
			.toList();
	}

	private boolean isAlike(Counts one, Counts other) {
		double times = level(one) / level(other);
		return times <= MOST_TIMES && 1 / times <= MOST_TIMES;
	}

	/** Squared, 0 for the same. */
	double distance(Counts one, Counts other) {
		double level = Math.log(level(one) / level(other));
		double distance = level * level / (1 / level(one) + 1 / level(other));
		if (this.years > 1) {
			double trend = trend(one) - trend(other);
			distance += trend * trend / (trendVariance(one) + trendVariance(other));
		}
		return distance;
	}

	/** All that was recorded in the whole years before, and one, so that none is 0. */
	private double level(Counts area) {
		return 1.0 + area.sum(this.start - YEAR * this.years, YEAR * this.years);
	}

	private double trend(Counts area) {
		return Math.log(latest(area) / earlier(area));
	}

	private double trendVariance(Counts area) {
		return 1 / latest(area) + 1 / earlier(area);
	}

	private double latest(Counts area) {
		return 1.0 + area.sum(this.start - YEAR, YEAR);
	}

	private double earlier(Counts area) {
		return 1.0 + area.sum(this.start - YEAR * this.years, YEAR * (this.years - 1));
	}

	private record Measured<T>(T candidate, double distance) {

	}

}
