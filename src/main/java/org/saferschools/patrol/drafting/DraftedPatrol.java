package org.saferschools.patrol.drafting;

import java.time.LocalDateTime;

import org.saferschools.shared.Urn;

/**
 * A patrol that the draft proposes.
 *
 * @param urn around which school
 * @param officerId by whom
 * @param startsAt when, London time
 * @param minutes how long
 */
public record DraftedPatrol(Urn urn, long officerId, LocalDateTime startsAt, int minutes) {
}
