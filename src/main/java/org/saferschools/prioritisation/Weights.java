package org.saferschools.prioritisation;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * How much each factor counts. A version never changes: other weights are another
 * version.
 *
 * @param version number of the version, from 1
 * @param points by factor, 0 to 50 each, 100 in all, at least three above 0
 * @param reason why they are so
 * @param createdBy user name
 * @param createdAt when
 */
public record Weights(int version, Map<Factor, Integer> points, String reason, String createdBy, Instant createdAt) {

	private static final int WHOLE = 100;

	private static final int MOST = 50;

	private static final int FEWEST_FACTORS = 3;

	public Weights {
		points = Collections.unmodifiableMap(new EnumMap<>(points));
		if (points.size() != Factor.values().length) {
			throw new IllegalArgumentException("Each factor has a weight, 0 where it doesn't count");
		}
		if (points.values().stream().anyMatch((weight) -> weight < 0 || weight > MOST)) {
			throw new IllegalArgumentException("A weight is 0 to " + MOST + ", not as in " + points);
		}
		if (points.values().stream().mapToInt(Integer::intValue).sum() != WHOLE) {
			throw new IllegalArgumentException("Weights are " + WHOLE + " in all, not as in " + points);
		}
		if (points.values().stream().filter((weight) -> weight > 0).count() < FEWEST_FACTORS) {
			throw new IllegalArgumentException("At least " + FEWEST_FACTORS + " factors count, not as in " + points);
		}
	}

	public int of(Factor factor) {
		return this.points.get(factor);
	}

	/**
	 * The weights where only some factors have data: the rest is shared out in
	 * proportion.
	 * @param active the factors that have data
	 * @return by {@link Factor#ordinal()}, 100 in all, or all 0 where no active factor
	 * has a weight
	 */
	double[] sharedAmong(Set<Factor> active) {
		double sum = active.stream().mapToInt(this::of).sum();
		double[] shared = new double[Factor.values().length];
		if (sum > 0) {
			active.forEach((factor) -> shared[factor.ordinal()] = of(factor) * WHOLE / sum);
		}
		return shared;
	}

}
