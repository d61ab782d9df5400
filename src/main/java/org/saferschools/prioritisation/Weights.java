package org.saferschools.prioritisation;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
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

	/** Points of all factors together. */
	public static final int WHOLE = 100;

	/** Points of one factor at most. */
	public static final int MOST = 50;

	/** How many factors have points at least. */
	public static final int FEWEST_FACTORS = 3;

	public Weights {
		points = checked(points);
	}

	/**
	 * Holds points against the rules above.
	 * @return the same, never to change
	 * @throws IllegalArgumentException where they break one
	 */
	static Map<Factor, Integer> checked(Map<Factor, Integer> points) {
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
		return Collections.unmodifiableMap(new EnumMap<>(points));
	}

	/** What is different in other points, in the order of the factors. */
	public List<WeightChange> changesTo(Map<Factor, Integer> others) {
		return WeightChange.between(this.points, others);
	}

	/** Other points in place of these, to see what they would do: no version. */
	Weights trying(Map<Factor, Integer> points) {
		return new Weights(this.version, points, this.reason, this.createdBy, this.createdAt);
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
