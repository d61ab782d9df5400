package org.saferschools.prioritisation;

import java.util.Arrays;

/**
 * What a factor says of schools, in their order.
 *
 * @param values one for each school, NaN where it isn't known; {@code null} where the
 * factor has no data at all
 * @param shapes how sure each value is, as the shape of a gamma distribution around it;
 * {@code null} for a factor that is measured and not counted
 * @param counts the plain count of the last 12 months that stands beside each value, or
 * {@code null} for a factor that counts nothing
 * @param notes what more there is to say of each school, empty where nothing is; or
 * {@code null}
 * @param inactive why there is no data; {@code null} where there is
 */
record FactorValues(double[] values, double[] shapes, int[] counts, String[] notes, String inactive) {

	static FactorValues counted(double[] values, double[] shapes, int[] counts) {
		return new FactorValues(values, shapes, counts, null, null);
	}

	FactorValues with(String[] notes) {
		return new FactorValues(this.values, this.shapes, this.counts, notes, this.inactive);
	}

	/**
	 * Values of which each may be unknown.
	 * @param otherwise what to say where all are
	 */
	static FactorValues known(double[] values, String otherwise) {
		return Arrays.stream(values).allMatch(Double::isNaN) ? none(otherwise)
				: new FactorValues(values, null, null, null, null);
	}

	static FactorValues none(String reason) {
		return new FactorValues(null, null, null, null, reason);
	}

	boolean active() {
		return this.inactive == null;
	}

	/**
	 * The same for some of the schools.
	 * @param schools their numbers, in the order wanted
	 */
	FactorValues of(int[] schools) {
		return new FactorValues(pick(this.values, schools), pick(this.shapes, schools),
				(this.counts != null) ? Arrays.stream(schools).map((school) -> this.counts[school]).toArray() : null,
				(this.notes != null)
						? Arrays.stream(schools).mapToObj((school) -> this.notes[school]).toArray(String[]::new) : null,
				this.inactive);
	}

	private static double[] pick(double[] all, int[] schools) {
		return (all != null) ? Arrays.stream(schools).mapToDouble((school) -> all[school]).toArray() : null;
	}

}
