package org.saferschools.prioritisation;

/**
 * How many schools of the greatest need a BCU has in a run.
 *
 * @param bcu its name
 * @param secondaries secondary schools of tier 1
 * @param primaries primary schools of tier 1
 * @param schools all ranked schools
 */
public record AreaTiers(String bcu, int secondaries, int primaries, int schools) {
}
