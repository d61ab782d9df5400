package org.saferschools.incident;

import java.time.YearMonth;

/**
 * A month of a force that is in the database.
 *
 * @param month the month
 * @param forceId number of the force
 * @param incidents rows stored
 * @param fingerprint the same for the same rows
 * @param importId the import that brought it
 */
public record IncidentMonth(YearMonth month, int forceId, int incidents, String fingerprint, long importId) {
}
