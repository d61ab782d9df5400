package org.saferschools.incident;

import java.time.YearMonth;

/**
 * A month that a force hasn't given, while others have.
 *
 * @param force its name
 * @param month the month
 */
public record MissingMonth(String force, YearMonth month) {
}
