package org.saferschools.hotspot;

import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;

/**
 * A school that may lie near a hotspot.
 *
 * @param urn its number
 * @param name its name
 * @param secondary whether it is for pupils of secondary age
 * @param place where it is
 */
record NearbySchool(Urn urn, String name, boolean secondary, GridPoint place) {
}
