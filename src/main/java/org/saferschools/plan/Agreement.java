package org.saferschools.plan;

import java.time.Instant;
import java.time.LocalDate;

import org.saferschools.shared.Urn;

/**
 * That a school agreed to its plan.
 *
 * @param urn the school
 * @param by who said so there, by role, such as "Head teacher"
 * @param on when
 * @param activities to how many activities
 * @param recordedBy user name of who recorded it
 * @param recordedAt when
 */
public record Agreement(Urn urn, String by, LocalDate on, int activities, String recordedBy, Instant recordedAt) {
}
