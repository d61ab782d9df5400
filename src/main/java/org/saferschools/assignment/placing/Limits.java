package org.saferschools.assignment.placing;

import java.time.Duration;

/**
 * When a search ends, whichever comes first.
 *
 * @param time on the wall, above zero
 * @param gapPercent ends once the best is proved within so many per cent of the best
 * possible, 0 to 100; 0 goes on until it is the best
 * @param workers threads, 1 or more; only with one, and an end by gap, are two searches
 * of the same problem sure to give the same placement
 * @param seed of the solver's chance, 0 or more
 */
public record Limits(Duration time, double gapPercent, int workers, int seed) {

	public Limits {
		if (time.isNegative() || time.isZero()) {
			throw new IllegalArgumentException("A search needs some time, not " + time);
		}
		if (!(gapPercent >= 0 && gapPercent <= 100)) {
			throw new IllegalArgumentException("A gap is 0 to 100 per cent, not " + gapPercent);
		}
		if (workers < 1 || seed < 0) {
			throw new IllegalArgumentException("A search needs at least one worker and a seed of 0 or more");
		}
	}

	/**
	 * Until the best is proved or the time is up.
	 * @param time on the wall
	 * @param workers threads
	 */
	public static Limits of(Duration time, int workers) {
		return new Limits(time, 0, workers, 1);
	}

	/** The same, with an end at a gap. */
	public Limits until(double gapPercent) {
		return new Limits(this.time, gapPercent, this.workers, this.seed);
	}

}
