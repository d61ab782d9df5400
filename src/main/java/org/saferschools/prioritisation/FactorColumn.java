package org.saferschools.prioritisation;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One factor within one peer group: every school's value and percentile.
 *
 * @param factor which
 * @param values one a school; the group's median where it wasn't known
 * @param percentiles mid-rank within the group
 * @param imputed whether the value wasn't known
 * @param counts the plain 12-month count, or {@code null}
 * @param inactive why the group has no data at all; {@code null} where it has, else all
 * arrays are {@code null}
 */
record FactorColumn(Factor factor, double[] values, double[] percentiles, boolean[] imputed, int[] counts,
		String inactive) {

	/**
	 * Takes the group's schools out of all.
	 * @param members their numbers in the inputs
	 */
	static FactorColumn of(Factor factor, FactorValues all, int[] members) {
		if (!all.active()) {
			return inactive(factor, all.inactive());
		}
		double[] known = Arrays.stream(members).mapToDouble((member) -> all.values()[member]).toArray();
		double median = Percentiles.median(known);
		if (Double.isNaN(median)) {
			return inactive(factor, "Not known for any school of this group");
		}
		boolean[] imputed = new boolean[known.length];
		double[] values = known.clone();
		IntStream.range(0, known.length).filter((school) -> Double.isNaN(known[school])).forEach((school) -> {
			values[school] = median;
			imputed[school] = true;
		});
		return new FactorColumn(factor, values, Percentiles.midRank(values), imputed, pick(all.counts(), members),
				null);
	}

	private static FactorColumn inactive(Factor factor, String reason) {
		return new FactorColumn(factor, null, null, null, null, reason);
	}

	private static int[] pick(int[] counts, int[] members) {
		return (counts == null) ? null : Arrays.stream(members).map((member) -> counts[member]).toArray();
	}

	boolean active() {
		return this.inactive == null;
	}

}
