package org.saferschools.prioritisation;

/**
 * How sure each school's rank is. Schools go by number, from 0, in the order of their
 * group.
 *
 * @param low one a school: 5 of 100 draws put it at this rank or higher up
 * @param high one a school: 95 of 100 draws put it at this rank or higher up
 * @param tiers by school, the part of the draws that put it in tier 1, 2 and so on
 */
record RankChances(int[] low, int[] high, float[][] tiers) {
}
