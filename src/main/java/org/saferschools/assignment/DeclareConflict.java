package org.saferschools.assignment;

import java.time.LocalDate;

import org.saferschools.shared.Urn;

/**
 * Declares that an officer must not work with a school.
 *
 * @param urn the school
 * @param categoryCode why, by category only, such as FAMILY
 * @param startsOn first day
 */
public record DeclareConflict(Urn urn, String categoryCode, LocalDate startsOn) {
}
