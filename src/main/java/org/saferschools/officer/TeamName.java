package org.saferschools.officer;

/**
 * A team as other pages name it.
 *
 * @param id number of the team
 * @param name its name
 */
public record TeamName(int id, String name) {
}
