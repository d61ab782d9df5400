package org.saferschools.assignment;

import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;

/**
 * A school for which an officer is spoken for: leads it, or is to lead it.
 *
 * @param officerId who
 * @param urn the school
 * @param tier its tier, {@code null} where it isn't ranked
 * @param place where it is, {@code null} where the register gives no place
 */
public record LedSchool(long officerId, Urn urn, Integer tier, GridPoint place) {
}
