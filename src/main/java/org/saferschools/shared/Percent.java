package org.saferschools.shared;

/**
 * A share of a whole.
 *
 * @param value 0 to 100
 */
public record Percent(double value) implements Comparable<Percent> {

	public Percent {
		if (!(value >= 0 && value <= 100)) {
			throw new IllegalArgumentException(value + " is not a percentage from 0 to 100");
		}
	}

	/**
	 * The percentage that a part is of its whole.
	 * @param part 0 to {@code whole}
	 * @param whole more than 0
	 * @return the percentage
	 * @throws IllegalArgumentException when the part is more than the whole, or the whole
	 * is nothing
	 */
	public static Percent of(long part, long whole) {
		if (whole <= 0) {
			throw new IllegalArgumentException("A percentage needs a whole above 0, not " + whole);
		}
		return new Percent(100.0 * part / whole);
	}

	/**
	 * The same share of one.
	 * @return 0 to 1
	 */
	public double fraction() {
		return this.value / 100;
	}

	@Override
	public int compareTo(Percent other) {
		return Double.compare(this.value, other.value);
	}

}
