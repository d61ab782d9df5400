package org.saferschools.officer;

/**
 * A borough that a team can take on.
 *
 * @param code its code in the areas' tables
 * @param name its name
 * @param teamName the team that looks after it, {@code null} for none
 */
public record BoroughChoice(String code, String name, String teamName) {
}
