package org.saferschools.assignment;

import java.util.List;

import org.saferschools.officer.TeamService;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells who leads schools and whether their contacts are in time, neediest schools first.
 */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR', 'CENTRAL')")
@Transactional(readOnly = true)
public class SchoolCareService {

	private final SchoolCareRepository schools;

	private final TeamService teams;

	private final ContactRhythms rhythms;

	SchoolCareService(SchoolCareRepository schools, TeamService teams, ContactRhythms rhythms) {
		this.schools = schools;
		this.teams = teams;
		this.rhythms = rhythms;
	}

	/** The schools that a team looks after today. */
	public List<SchoolCare> ofTeam(int teamId) {
		ContactRhythm rhythm = this.rhythms.today();
		return this.schools.inBoroughs(this.teams.boroughsOf(teamId, rhythm.today()), rhythm);
	}

	/**
	 * Those of a team's schools in tier 1 and 2 that nobody leads and nobody is to lead.
	 */
	public List<SchoolCare> priorityWithoutLead(int teamId) {
		return ofTeam(teamId).stream().filter(SchoolCare::isPriority).filter(SchoolCare::wantsLead).toList();
	}

	/** Those of a team's schools whose next contact is overdue. */
	public List<SchoolCare> overdue(int teamId) {
		return ofTeam(teamId).stream().filter(SchoolCare::isOverdue).toList();
	}

	/** The schools that an officer leads today. */
	public List<SchoolCare> ledBy(long officerId) {
		return this.schools.ledBy(officerId, this.rhythms.today());
	}

}
