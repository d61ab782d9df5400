package org.saferschools.prioritisation;

import java.util.Collection;
import java.util.Objects;

/**
 * Fifths of schools by free school meals. Schools with the same share are in the same
 * fifth, so fifths need not be of one size.
 */
final class FreeMealFifths {

	private static final int FIFTHS = 5;

	private static final String[] NAMES = { "Lowest fifth", "Second fifth", "Middle fifth", "Fourth fifth",
			"Highest fifth" };

	private final double[] sorted;

	/**
	 * Divides.
	 * @param percents of the schools; {@code null} where unknown
	 */
	FreeMealFifths(Collection<Double> percents) {
		this.sorted = percents.stream().filter(Objects::nonNull).mapToDouble(Double::doubleValue).sorted().toArray();
	}

	/**
	 * The fifth of a school.
	 * @param percent of one of the schools, or {@code null}
	 * @return 1, the lowest, to 5; 6 where it isn't known
	 */
	int of(Double percent) {
		if (percent == null) {
			return FIFTHS + 1;
		}
		int below = 0;
		while (below < this.sorted.length && this.sorted[below] < percent) {
			below++;
		}
		return Math.min(FIFTHS, 1 + below * FIFTHS / this.sorted.length);
	}

	/** Such as "Lowest fifth". */
	static String name(int fifth) {
		return (fifth <= FIFTHS) ? NAMES[fifth - 1] : "Not known";
	}

}
