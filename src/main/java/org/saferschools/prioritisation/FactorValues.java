package org.saferschools.prioritisation;

import java.util.Arrays;

/**
 * What a factor says of every school, in the order of the inputs.
 *
 * @param values one for each school, NaN where it isn't known; {@code null} where the
 * factor has no data at all
 * @param counts the plain count of the last 12 months that stands beside each value, or
 * {@code null} for a factor that counts nothing
 * @param inactive why there is no data; {@code null} where there is
 */
record FactorValues(double[] values, int[] counts, String inactive) {

	static FactorValues counted(double[] values, int[] counts) {
		return new FactorValues(values, counts, null);
	}

	/**
	 * Values of which each may be unknown.
	 * @param otherwise what to say where all are
	 */
	static FactorValues known(double[] values, String otherwise) {
		return Arrays.stream(values).allMatch(Double::isNaN) ? none(otherwise) : new FactorValues(values, null, null);
	}

	static FactorValues none(String reason) {
		return new FactorValues(null, null, reason);
	}

	boolean active() {
		return this.inactive == null;
	}

}
