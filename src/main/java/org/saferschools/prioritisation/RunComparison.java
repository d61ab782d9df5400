package org.saferschools.prioritisation;

import java.util.List;

/**
 * What is different in one run from another.
 *
 * @param with number of the other, earlier run
 * @param movers the schools of tier 1 or 2, in either, that moved, those that changed
 * tier first
 * @param tierMoves how many schools changed tier
 */
public record RunComparison(long with, List<Mover> movers, List<TierMove> tierMoves) {
}
