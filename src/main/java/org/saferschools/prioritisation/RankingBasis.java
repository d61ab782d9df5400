package org.saferschools.prioritisation;

import java.time.Instant;

import org.saferschools.incident.MonthWindow;

/**
 * What the published ranking stands on.
 *
 * @param runId its number
 * @param window the months of crime that count
 * @param madeAt when they were read
 */
public record RankingBasis(long runId, MonthWindow window, Instant madeAt) {
}
