package org.saferschools.incident;

import java.time.YearMonth;

/**
 * How many incidents a month has.
 *
 * @param month the month
 * @param count 0 or more
 * @param loaded whether anything of that month is in the database; without it, 0 means
 * unknown
 */
public record MonthCount(YearMonth month, int count, boolean loaded) {
}
