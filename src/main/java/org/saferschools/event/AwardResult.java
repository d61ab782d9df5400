package org.saferschools.event;

/**
 * Who won an award.
 *
 * @param award its name
 * @param winner rank and warrant number
 */
public record AwardResult(String award, String winner) {
}
