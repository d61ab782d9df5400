package org.saferschools.incident;

import java.time.YearMonth;

/**
 * What became of a month that a file brought.
 *
 * @param month the month
 * @param forceId whose month
 * @param incidents rows in it now
 * @param before rows in it before, none where it wasn't there
 * @param unchanged whether just these rows were there before
 * @param rows what the file had
 */
public record LoadedMonth(YearMonth month, int forceId, int incidents, int before, boolean unchanged, MonthRows rows) {
}
