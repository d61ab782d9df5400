package org.saferschools.prioritisation;

import org.saferschools.school.PeerGroup;

/**
 * How many schools went from one tier to another between two runs.
 *
 * @param group of which peers
 * @param before tier in the earlier run
 * @param now tier in the later run
 * @param schools how many, 1 or more
 */
public record TierMove(PeerGroup group, int before, int now, int schools) {
}
