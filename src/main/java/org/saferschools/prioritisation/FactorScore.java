package org.saferschools.prioritisation;

/**
 * What one factor says of one school.
 *
 * @param factor which
 * @param value what was measured; NaN where the factor has no data
 * @param count the plain count of 12 months beside it; {@code null} for a factor that
 * counts nothing
 * @param percentile of the value among its peers, 0 to 100
 * @param part what it adds to need, 0 to {@code weight}
 * @param weight points it can add at most, other factors' shares included; 0 where it has
 * no data
 * @param imputed whether the value wasn't known, so that the middle one stands in
 * @param sentence the same in words
 */
public record FactorScore(Factor factor, double value, Integer count, double percentile, double part, double weight,
		boolean imputed, String sentence) {

	/** Whether there was any data. */
	public boolean active() {
		return !Double.isNaN(this.value);
	}

}
