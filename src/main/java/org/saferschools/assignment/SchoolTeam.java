package org.saferschools.assignment;

import java.time.Clock;
import java.time.LocalDate;

import org.saferschools.officer.TeamName;
import org.saferschools.officer.TeamService;
import org.saferschools.school.School;
import org.saferschools.security.CurrentUser;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Which team a school belongs to: the one that looks after its borough. That team's
 * supervisor decides who leads it.
 */
@Component
class SchoolTeam {

	private final TeamService teams;

	private final CurrentUser currentUser;

	private final Clock clock;

	SchoolTeam(TeamService teams, CurrentUser currentUser, Clock clock) {
		this.teams = teams;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * Number of the school's team on a day.
	 * @return {@code null} for a school that no team looks after
	 */
	Integer on(LocalDate day, School school) {
		return school.boroughCode()
			.flatMap((borough) -> this.teams.teamOfBorough(borough, day))
			.map(TeamName::id)
			.orElse(null);
	}

	/**
	 * Refuses anybody but a supervisor of the school's team as it is today.
	 * @throws AccessDeniedException for anybody else
	 */
	void requireSupervisor(School school) {
		this.currentUser.requireSupervisorOf(on(LocalDate.now(this.clock), school));
	}

}
