package org.saferschools.campaign;

/**
 * A school that takes part, or may.
 *
 * @param urn its number in the register
 * @param name its name
 * @param how how its pupils come by the areas, may be empty
 */
public record Involved(int urn, String name, String how) {
}
