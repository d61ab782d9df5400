package org.saferschools.demo;

import org.saferschools.shared.GridPoint;

/**
 * A ranked school with the team that looks after it.
 *
 * @param urn its number
 * @param teamId the team
 * @param tier 1 to 3, of the published ranking
 * @param secondary whether it teaches secondary ages
 * @param place National Grid metres
 */
record PlacedSchool(int urn, int teamId, int tier, boolean secondary, GridPoint place) {
}
