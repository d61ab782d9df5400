package org.saferschools.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.saferschools.officer.TeamService;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says where it hurts: in the own team for a supervisor, in any for the central team.
 */
@Service
@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL')")
@Transactional(readOnly = true)
public class AlertService {

	/** Two weeks running, in days of term. */
	private static final int LONG_OVERDUE = 14;

	private final TeamReach reach;

	private final TeamService teams;

	private final SchoolCareService schools;

	private final OfficerLoads loads;

	private final AwayLeadRepository away;

	private final CoverRepository covers;

	private final Clock clock;

	AlertService(TeamReach reach, TeamService teams, SchoolCareService schools, OfficerLoads loads,
			AwayLeadRepository away, CoverRepository covers, Clock clock) {
		this.reach = reach;
		this.teams = teams;
		this.schools = schools;
		this.loads = loads;
		this.away = away;
		this.covers = covers;
		this.clock = clock;
	}

	/**
	 * Everything that hurts in a team today.
	 * @throws AccessDeniedException where the person may not see the team's placements
	 */
	public TeamAlerts of(int teamId) {
		this.reach.require(teamId);
		List<SchoolCare> all = this.schools.ofTeam(teamId);
		List<OfficerLoad> over = this.loads.ofTeam(teamId)
			.stream()
			.filter(OfficerLoad::isOver)
			.sorted(Comparator.comparingDouble(OfficerLoad::hoursLeft))
			.toList();
		return new TeamAlerts(teamId, this.teams.get(teamId).name(), this.reach.decidesFor(teamId),
				all.stream().filter((school) -> school.isInTier(1) && school.wantsLead()).toList(), awayLeads(teamId),
				over, all.stream().filter((school) -> school.daysOverdue() >= LONG_OVERDUE).toList(),
				this.covers.from(teamId, today()).stream().filter((cover) -> cover.waitsFor(teamId)).toList());
	}

	/**
	 * Officers who lead schools and are away for more than two weeks, now or within four
	 * weeks, earliest first. One statement.
	 */
	public List<AwayLead> awayLeads(int teamId) {
		this.reach.require(teamId);
		return this.away.ofTeam(teamId, today());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
