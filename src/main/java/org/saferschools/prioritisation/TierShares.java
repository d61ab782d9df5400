package org.saferschools.prioritisation;

import java.util.List;

/**
 * How large a part of a peer group each tier holds.
 *
 * @param percents of tier 1, 2 and so on, 100 in all
 */
record TierShares(List<Integer> percents) {

	private static final int WHOLE = 100;

	TierShares {
		percents = List.copyOf(percents);
		if (percents.stream().anyMatch((percent) -> percent < 0)
				|| percents.stream().mapToInt(Integer::intValue).sum() != WHOLE) {
			throw new IllegalArgumentException("The shares of the tiers are 100 per cent in all, not " + percents);
		}
	}

	/** How many tiers there are. */
	int tiers() {
		return this.percents.size();
	}

	/**
	 * The tier of a rank. Each border is rounded up to a whole school, and schools that
	 * share a rank share a tier.
	 * @param rank from 1
	 * @param schools how many the group has
	 * @return from 1
	 */
	int tierOf(int rank, int schools) {
		int share = 0;
		for (int tier = 1; tier < this.percents.size(); tier++) {
			share += this.percents.get(tier - 1);
			if ((rank - 1) * (long) WHOLE < (long) share * schools) {
				return tier;
			}
		}
		return this.percents.size();
	}

}
