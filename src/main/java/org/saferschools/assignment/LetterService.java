package org.saferschools.assignment;

import java.time.Clock;
import java.time.LocalDate;

import org.saferschools.officer.TeamService;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what a school is told of its lead.
 */
@Service
@PreAuthorize("hasRole('SUPERVISOR')")
@Transactional(readOnly = true)
public class LetterService {

	private final AssignmentService assignments;

	private final LeadStore leads;

	private final SchoolTeam schoolTeam;

	private final TeamService teams;

	private final Clock clock;

	LetterService(AssignmentService assignments, LeadStore leads, SchoolTeam schoolTeam, TeamService teams,
			Clock clock) {
		this.assignments = assignments;
		this.leads = leads;
		this.schoolTeam = schoolTeam;
		this.teams = teams;
		this.clock = clock;
	}

	/**
	 * The letter of a lead.
	 * @throws AccessDeniedException for anybody but a supervisor of the school's team
	 */
	public LeadLetter of(long leadId) {
		Lead lead = this.assignments.get(leadId);
		LocalDate today = LocalDate.now(this.clock);
		Lead before = this.leads.from(lead.school(), today)
			.stream()
			.filter((other) -> !other.id().equals(leadId) && other.startsOn().isBefore(lead.startsOn()))
			.findFirst()
			.orElse(null);
		return LeadLetter.of(lead, before, this.teams.get(this.schoolTeam.on(today, lead.school())).name(), today);
	}

}
