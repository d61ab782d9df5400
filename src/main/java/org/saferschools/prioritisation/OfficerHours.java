package org.saferschools.prioritisation;

import java.util.List;

import org.saferschools.shared.Term;

/**
 * Which hours officers have for schools. The room that knows postings answers; this one
 * stands below it and only asks.
 */
public interface OfficerHours {

	/**
	 * The hours of every team in a term, by the team's name: the weekly hours of its
	 * postings, for as much of the term as each holds, times the weeks of the term.
	 */
	List<TeamHours> in(Term term);

}
