package org.saferschools.assignment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.saferschools.officer.TeamService;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows the placements of a team: a supervisor the own team's, the central team any
 * team's.
 */
@Service
@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL')")
@Transactional(readOnly = true)
public class TeamBoardService {

	private static final int ALL = Integer.MAX_VALUE;

	private final TeamReach reach;

	private final TeamService teams;

	private final SchoolCareService schools;

	private final OfficerLoads loads;

	private final LeadListRepository lists;

	private final ContactRhythms rhythms;

	TeamBoardService(TeamReach reach, TeamService teams, SchoolCareService schools, OfficerLoads loads,
			LeadListRepository lists, ContactRhythms rhythms) {
		this.reach = reach;
		this.teams = teams;
		this.schools = schools;
		this.loads = loads;
		this.lists = lists;
		this.rhythms = rhythms;
	}

	/**
	 * Which team a page is about.
	 * @param asked the team in the address, {@code null} for none
	 * @return empty where the central team hasn't said which
	 * @throws AccessDeniedException where a supervisor asks for another team
	 */
	public Optional<Integer> team(Integer asked) {
		return this.reach.team(asked);
	}

	/**
	 * How the placements of a team stand today.
	 * @throws AccessDeniedException where the person may not see them
	 */
	public TeamBoard board(int teamId) {
		this.reach.require(teamId);
		List<SchoolCare> all = this.schools.ofTeam(teamId);
		List<SchoolCare> withoutLead = all.stream().filter(SchoolCare::wantsLead).toList();
		ContactRhythm rhythm = this.rhythms.today();
		List<LeadRow> pending = this.lists.find(LeadListRepository.Which.PENDING,
				this.teams.boroughsOf(teamId, rhythm.today()), null, rhythm, ALL, 0);
		return new TeamBoard(teamId, this.teams.get(teamId).name(), this.reach.decidesFor(teamId), rhythm.term(),
				withoutLead, withoutLead.stream().filter(SchoolCare::isPriority).count(), all.size(), pending,
				mostHoursLeftFirst(teamId), this.loads.hoursOfSchools());
	}

	private List<OfficerLoad> mostHoursLeftFirst(int teamId) {
		return this.loads.ofTeam(teamId)
			.stream()
			.sorted(Comparator.comparingDouble(OfficerLoad::hoursLeft).reversed())
			.toList();
	}

	/** Whether the person may place and end leads at a team's schools. */
	public boolean mayDecide(int teamId) {
		return this.reach.decidesFor(teamId);
	}

	/**
	 * How many leads of a team's schools are in force or to come.
	 * @param officerId only this officer's, {@code null} for all
	 */
	public long countLeads(int teamId, Long officerId) {
		this.reach.require(teamId);
		var today = this.rhythms.today().today();
		return this.lists.count(LeadListRepository.Which.CURRENT, this.teams.boroughsOf(teamId, today), officerId,
				today);
	}

	/**
	 * The leads of a team's schools that are in force or to come, neediest schools first.
	 * @param officerId only this officer's, {@code null} for all
	 */
	public List<LeadRow> leads(int teamId, Long officerId, int limit, long offset) {
		this.reach.require(teamId);
		ContactRhythm rhythm = this.rhythms.today();
		return this.lists.find(LeadListRepository.Which.CURRENT, this.teams.boroughsOf(teamId, rhythm.today()),
				officerId, rhythm, limit, offset);
	}

}
