package org.saferschools.assignment;

import java.util.Map;

/**
 * How hours are counted in a search, which knows whole tenths only. A tier that asks for
 * 0.09 hours a week would be rounded away, so all hours are first made longer by one
 * factor at which the tiers' hours are nearly whole tenths. What a school asks is rounded
 * up and what an officer has is rounded down: whoever fits in the search fits in truth.
 *
 * @param factor 1 or more
 */
record HoursScale(double factor) {

	/** A finer count makes a search slow. */
	private static final double FINEST = 4;

	/** The part of the hours asked for that rounding may add. */
	private static final double GOOD_ENOUGH = 0.004;

	private static final double TENTHS_IN_A_WEEK = 1_680;

	private static final double HUNDREDTHS_IN_A_TENTH = 10;

	private static final double NOISE = 1e-9;

	/**
	 * The coarsest scale that adds next to nothing, or the one that adds least.
	 * @param schoolsByHours how many schools ask for so many hundredths of an hour
	 * @param mostHours the most that an officer has, in hundredths
	 */
	static HoursScale fitting(Map<Integer, Long> schoolsByHours, int mostHours) {
		double finest = Math.min(FINEST, TENTHS_IN_A_WEEK * HUNDREDTHS_IN_A_TENTH / Math.max(1, mostHours));
		double allowed = GOOD_ENOUGH
				* schoolsByHours.entrySet().stream().mapToDouble((tier) -> tier.getKey() * tier.getValue()).sum();
		HoursScale best = new HoursScale(1);
		for (int step = 0; step <= 1000; step++) {
			HoursScale scale = new HoursScale(1 + Math.max(0, finest - 1) * step / 1000);
			if (scale.added(schoolsByHours) < best.added(schoolsByHours)) {
				best = scale;
			}
			if (best.added(schoolsByHours) <= allowed) {
				return best;
			}
		}
		return best;
	}

	/** Hundredths of an hour that rounding adds to what all schools ask. */
	private double added(Map<Integer, Long> schoolsByHours) {
		return schoolsByHours.entrySet()
			.stream()
			.mapToDouble((tier) -> tier.getValue()
					* (asked(tier.getKey()) * HUNDREDTHS_IN_A_TENTH / this.factor - tier.getKey()))
			.sum();
	}

	/** What a school asks, rounded up. */
	int asked(int hundredths) {
		return (int) Math.ceil(hundredths * this.factor / HUNDREDTHS_IN_A_TENTH - NOISE);
	}

	/** What an officer has, rounded down. */
	int given(int hundredths) {
		return (int) Math.floor(hundredths * this.factor / HUNDREDTHS_IN_A_TENTH + NOISE);
	}

	/** What weighs a tenth of an hour when tenths are longer, never nothing. */
	int weight(int weight) {
		return (weight == 0) ? 0 : Math.max(1, (int) Math.round(weight / this.factor));
	}

}
