package org.saferschools.prioritisation;

import org.saferschools.school.PeerGroup;

/**
 * What a tier of a run holds.
 *
 * @param group of which peers
 * @param tier 1 to 3
 * @param schools how many, 1 or more
 * @param leastNeed the smallest need in it
 * @param mostNeed the greatest need in it
 */
public record TierSize(PeerGroup group, int tier, int schools, double leastNeed, double mostNeed) {
}
