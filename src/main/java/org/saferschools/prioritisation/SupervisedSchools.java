package org.saferschools.prioritisation;

import java.util.Collection;

import org.saferschools.school.School;

import org.springframework.security.access.AccessDeniedException;

/**
 * Which schools the signed-in person supervises. The room that knows teams answers; this
 * one stands below it and only asks.
 */
public interface SupervisedSchools {

	/**
	 * Whether the person is a supervisor of the team that looks after the school today.
	 */
	boolean includes(School school);

	/**
	 * The codes of the boroughs that the supervisor's team looks after today.
	 * @throws AccessDeniedException for anybody but a supervisor
	 */
	Collection<String> boroughs();

}
