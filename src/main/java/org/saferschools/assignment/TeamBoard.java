package org.saferschools.assignment;

import java.util.List;
import java.util.OptionalDouble;

import org.saferschools.shared.Term;

/**
 * How the placements of a team stand today.
 *
 * @param teamId the team
 * @param teamName its name
 * @param mayDecide whether the person may place and end leads here
 * @param term the term over whose weeks hours are reckoned
 * @param withoutLead the schools that nobody leads and nobody is to lead, neediest first
 * @param priorityWithoutLead how many of them are in tier 1 or 2
 * @param schools how many schools the team looks after
 * @param pending leads that wait for the school to be told
 * @param officers the officers posted today, those with most hours left first
 * @param hoursOfSchools hours a week that schools take
 */
public record TeamBoard(int teamId, String teamName, boolean mayDecide, Term term, List<SchoolCare> withoutLead,
		long priorityWithoutLead, int schools, List<LeadRow> pending, List<OfficerLoad> officers,
		SchoolHours hoursOfSchools) {

	/** Hours a week of all officers, as the mean of the rest of the term. */
	public double hours() {
		return this.officers.stream().mapToDouble(OfficerLoad::hours).sum();
	}

	/** Hours a week that the schools of all officers take. */
	public double hoursUsed() {
		return this.officers.stream().mapToDouble(OfficerLoad::hoursUsed).sum();
	}

	/** Hours a week that a school takes; empty where nothing is promised. */
	public OptionalDouble hoursOf(SchoolCare school) {
		return this.hoursOfSchools.of(school.tier(), school.peers());
	}

}
