package org.saferschools.prioritisation;

import java.util.stream.IntStream;

/**
 * One factor within one peer group: every school's value and percentile.
 *
 * @param factor which
 * @param values one a school; the group's median where it wasn't known
 * @param percentiles mid-rank within the group
 * @param imputed whether the value wasn't known
 * @param shapes how sure each value is, as the shape of a gamma distribution; or
 * {@code null}
 * @param counts the plain 12-month count, or {@code null}
 * @param notes what more there is to say of each school, or {@code null}
 * @param inactive why the group has no data at all; {@code null} where it has, else all
 * arrays are {@code null}
 */
record FactorColumn(Factor factor, double[] values, double[] percentiles, boolean[] imputed, double[] shapes,
		int[] counts, String[] notes, String inactive) {

	/**
	 * Puts the group's middle value where none is known, and ranks.
	 * @param group what the factor says of the schools of the group
	 */
	static FactorColumn of(Factor factor, FactorValues group) {
		if (!group.active()) {
			return inactive(factor, group.inactive());
		}
		double median = Percentiles.median(group.values());
		if (Double.isNaN(median)) {
			return inactive(factor, "Not known for any school of this group");
		}
		boolean[] imputed = new boolean[group.values().length];
		double[] values = group.values().clone();
		IntStream.range(0, values.length).filter((school) -> Double.isNaN(values[school])).forEach((school) -> {
			values[school] = median;
			imputed[school] = true;
		});
		return new FactorColumn(factor, values, Percentiles.midRank(values), imputed, group.shapes(), group.counts(),
				group.notes(), null);
	}

	private static FactorColumn inactive(Factor factor, String reason) {
		return new FactorColumn(factor, null, null, null, null, null, null, reason);
	}

	boolean active() {
		return this.inactive == null;
	}

}
