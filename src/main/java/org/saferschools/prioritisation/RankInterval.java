package org.saferschools.prioritisation;

import java.util.List;

/**
 * How sure a school's rank is.
 *
 * @param low the rank that 5 of 100 draws put it at or above
 * @param high the rank that 95 of 100 draws put it at or above
 * @param alike how many peers can't be told apart from it: each has a rank that is likely
 * for the other
 * @param tierChances the part of the draws that put it in tier 1, 2 and 3
 */
public record RankInterval(int low, int high, int alike, List<Double> tierChances) {

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

}
