package org.saferschools.prioritisation;

/**
 * On what terms inputs are ranked.
 *
 * @param weights how much each factor counts
 * @param shares how large each tier is
 * @param draws how often it is asked how else it might have come out; 0 not at all, else
 * 20 or more
 */
record RankingTerms(Weights weights, TierShares shares, int draws) {

	/** The same without asking how sure it is. */
	RankingTerms withoutDraws() {
		return new RankingTerms(this.weights, this.shares, 0);
	}

}
