package org.saferschools.prioritisation;

/**
 * Everybody works on another ranking from now on.
 *
 * @param runId its number
 */
public record RankingPublished(long runId) {
}
