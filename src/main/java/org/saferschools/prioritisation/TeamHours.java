package org.saferschools.prioritisation;

import java.util.Set;

/**
 * The hours that a team has for schools in a term.
 *
 * @param team its name
 * @param boroughs the codes of the boroughs that it looks after
 * @param hours officers' hours in the term
 */
public record TeamHours(String team, Set<String> boroughs, double hours) {

	public TeamHours {
		boroughs = Set.copyOf(boroughs);
	}

}
