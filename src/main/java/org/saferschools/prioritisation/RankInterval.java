package org.saferschools.prioritisation;

import java.util.List;

/**
 * How sure a school's rank is.
 *
 * @param low the rank that 5 of 100 draws put it at or above
 * @param high the rank that 95 of 100 draws put it at or above
 * @param tierChances the part of the draws that put it in tier 1, 2 and 3
 */
public record RankInterval(int low, int high, List<Double> tierChances) {

	private static final double LEAST = 0.2;

	private static final double MOST = 0.8;

	public RankInterval {
		tierChances = List.copyOf(tierChances);
	}

	/** In words: "2 to 9", or one rank alone. */
	public String range() {
		return (this.low == this.high) ? Integer.toString(this.low) : this.low + " to " + this.high;
	}

	/**
	 * The chance of a tier.
	 * @param tier 1 to 3
	 * @return 0 to 1
	 */
	public double chanceOf(int tier) {
		return this.tierChances.get(tier - 1);
	}

	/**
	 * Whether chance alone could as well have put it in another tier: 20 to 80 of 100
	 * draws did.
	 */
	public boolean borderline(int tier) {
		return chanceOf(tier) >= LEAST && chanceOf(tier) <= MOST;
	}

}
