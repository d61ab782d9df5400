package org.saferschools.incident;

import java.time.Instant;
import java.time.YearMonth;

/**
 * A month of a force that is loaded, as the history of imports shows it.
 *
 * @param month the month
 * @param force the force's name, or what stands in its place
 * @param incidents rows in it
 * @param importId which import brought them
 * @param times how often the month was brought, other rows each time
 * @param loadedAt when the last time
 */
public record MonthCoverage(YearMonth month, String force, int incidents, long importId, int times, Instant loadedAt) {
}
