package org.saferschools.incident;

import java.time.YearMonth;

/**
 * What became of a month that a file brought.
 *
 * @param month the month
 * @param forceId whose month
 * @param incidents rows in it now
 * @param unchanged whether just these rows were there before
 */
public record LoadedMonth(YearMonth month, int forceId, int incidents, boolean unchanged) {
}
