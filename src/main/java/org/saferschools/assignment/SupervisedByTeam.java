package org.saferschools.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;

import org.saferschools.officer.TeamService;
import org.saferschools.prioritisation.SupervisedSchools;
import org.saferschools.school.School;
import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Says to the room below that a supervisor's schools are those in the boroughs that the
 * own team looks after.
 */
@Component
class SupervisedByTeam implements SupervisedSchools {

	private final SchoolTeam schoolTeam;

	private final TeamService teams;

	private final CurrentUser currentUser;

	private final Clock clock;

	SupervisedByTeam(SchoolTeam schoolTeam, TeamService teams, CurrentUser currentUser, Clock clock) {
		this.schoolTeam = schoolTeam;
		this.teams = teams;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	@Override
	public boolean includes(School school) {
		return this.currentUser.supervises(this.schoolTeam.on(today(), school));
	}

	@Override
	public Collection<String> boroughs() {
		if (!this.currentUser.is(Role.SUPERVISOR)) {
			throw new AccessDeniedException("Only a supervisor has schools of the own team");
		}
		return this.teams.boroughsOf(this.currentUser.person().teamId(), today());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
