package org.saferschools.officer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.saferschools.shared.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells other features which teams there are and which boroughs each looks after.
 */
@Service
@Transactional(readOnly = true)
public class TeamService {

	private final TeamRepository teams;

	private final TeamCareRepository care;

	private final TeamScope scope;

	TeamService(TeamRepository teams, TeamCareRepository care, TeamScope scope) {
		this.teams = teams;
		this.care = care;
		this.scope = scope;
	}

	/** All teams, by name. */
	public List<TeamName> all() {
		return this.care.teams();
	}

	/**
	 * One team, boroughs not read, to be linked from another entity.
	 * @throws NotFoundException where there is none with this number
	 */
	public Team get(int teamId) {
		return this.teams.findById(teamId).orElseThrow(() -> new NotFoundException("There is no team " + teamId));
	}

	/**
	 * The team that looks after a borough on a day, if any.
	 * @param boroughCode the borough's code in the areas' tables
	 */
	public Optional<TeamName> teamOfBorough(String boroughCode, LocalDate day) {
		return Optional.ofNullable(teamsByBorough(day).get(boroughCode));
	}

	/**
	 * Which team looks after which borough on a day, by the borough's code; a borough
	 * without a team is left out.
	 */
	public Map<String, TeamName> teamsByBorough(LocalDate day) {
		return this.care.byBorough(day);
	}

	/**
	 * The codes of the boroughs that a team looks after on a day, in order.
	 */
	public List<String> boroughsOf(int teamId, LocalDate day) {
		return this.care.boroughsOf(teamId, day);
	}

	/**
	 * All teams with their boroughs, officers and hours on a day, by name.
	 */
	public List<TeamRow> rows(LocalDate day) {
		return this.care.rows(day);
	}

	/**
	 * The hours a week that the officers of each team have for schools, as the mean of
	 * the days of a time; a team without any is left out.
	 * @param from first day
	 * @param to last day
	 * @return by the team's number
	 */
	public Map<Integer, BigDecimal> weeklyHours(LocalDate from, LocalDate to) {
		return this.care.weeklyHours(from, to);
	}

	/**
	 * Every borough that a team looked after, does now or will, by name and time.
	 */
	public List<BoroughCare> caresOf(int teamId) {
		return this.care.cares(teamId);
	}

	/**
	 * Every borough with its team on a day.
	 */
	public List<BoroughChoice> boroughs(LocalDate day) {
		return this.care.choices(day);
	}

	/**
	 * The teams whose officers the signed-in person may see, by name.
	 */
	public List<TeamName> seen() {
		Optional<Integer> only = this.scope.onlyTeam();
		return all().stream().filter((team) -> only.isEmpty() || only.get().equals(team.id())).toList();
	}

	/**
	 * The teams to which the signed-in person may post officers, by name.
	 */
	public List<TeamName> kept() {
		return all().stream().filter((team) -> mayKeepOfficersOf(team.id())).toList();
	}

	/**
	 * Whether the signed-in person may post officers to a team.
	 */
	public boolean mayKeepOfficersOf(int teamId) {
		return this.scope.mayKeep(teamId);
	}

}
