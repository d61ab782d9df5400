package org.saferschools.officer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;
import org.saferschools.security.SignedInPerson;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Whose officers a person may see and keep. Administrators and the central team see all,
 * supervisors and officers the own team; administrators keep all, supervisors the own
 * team. The product itself, in jobs and at start-up, is held by no team.
 */
@Component
class TeamScope {

	private static final Integer NO_TEAM = -1;

	private final CurrentUser currentUser;

	private final HomeTeamRepository homeTeams;

	private final Clock clock;

	TeamScope(CurrentUser currentUser, HomeTeamRepository homeTeams, Clock clock) {
		this.currentUser = currentUser;
		this.homeTeams = homeTeams;
		this.clock = clock;
	}

	/**
	 * The one team whose officers the person may see, or nothing where that is all.
	 */
	Optional<Integer> onlyTeam() {
		return this.currentUser.find().flatMap((person) -> switch (person.role()) {
			case ADMIN, CENTRAL -> Optional.empty();
			case SUPERVISOR -> Optional.of(person.teamId());
			case OFFICER -> Optional.of(homeTeam(person));
		});
	}

	private Integer homeTeam(SignedInPerson person) {
		return this.homeTeams.of(person.officerId()).orElse(NO_TEAM);
	}

	/**
	 * Whether the person may see the officers of a team.
	 * @param teamId the team, or {@code null} for officers who never had one
	 */
	boolean maySee(Integer teamId) {
		return onlyTeam().map((only) -> only.equals(teamId)).orElse(true);
	}

	/**
	 * Whether the person may change the officers of a team and their postings to it.
	 * @param teamId the team, or {@code null} for all teams
	 */
	boolean mayKeep(Integer teamId) {
		return this.currentUser.find().map((person) -> switch (person.role()) {
			case ADMIN -> true;
			case SUPERVISOR -> Objects.equals(person.teamId(), teamId);
			case CENTRAL, OFFICER -> false;
		}).orElse(true);
	}

	/**
	 * Whether the person may change officers of any team at all.
	 */
	boolean mayKeepAny() {
		return this.currentUser.find()
			.map((person) -> person.role() == Role.ADMIN || person.role() == Role.SUPERVISOR)
			.orElse(true);
	}

	/**
	 * Refuses a look at another team's officers.
	 * @throws AccessDeniedException where the person may not see them
	 */
	void requireSight(Integer teamId) {
		if (!maySee(teamId)) {
			throw new AccessDeniedException("Officers of another team are seen by that team only");
		}
	}

	/**
	 * Refuses a look at an officer whom only other teams know.
	 * @throws AccessDeniedException where the person may not see the officer
	 */
	void requireSight(Officer officer) {
		Set<Integer> teams = officer.teamsFrom(LocalDate.now(this.clock));
		if (!isSelf(officer) && onlyTeam().filter((only) -> !teams.contains(only)).isPresent()) {
			throw new AccessDeniedException("Officers of another team are seen by that team only");
		}
	}

	private boolean isSelf(Officer officer) {
		return this.currentUser.find().filter((person) -> officer.id().equals(person.officerId())).isPresent();
	}

	/**
	 * Whether the person may change an officer.
	 */
	boolean mayKeep(Officer officer) {
		return mayKeep((Integer) null) || officer.teamsFrom(LocalDate.now(this.clock)).stream().anyMatch(this::mayKeep);
	}

	/**
	 * Whether the person supervises a team that knows the officer.
	 */
	boolean maySuperviseOfficer(Officer officer) {
		return this.currentUser.is(Role.SUPERVISOR) && mayKeep(officer);
	}

	/**
	 * Whether the person may see when the officer is away: the officer, who keeps the
	 * officer, and the central team.
	 */
	boolean maySeeAbsences(Officer officer) {
		return isSelf(officer) || mayKeep(officer) || this.currentUser.is(Role.CENTRAL);
	}

	/**
	 * Refuses a change of an officer whom only other teams know.
	 * @throws AccessDeniedException where the person may not keep the officer
	 */
	void requireKeeping(Officer officer) {
		if (!mayKeep(officer)) {
			throw new AccessDeniedException("Officers of another team are kept by that team's supervisor");
		}
	}

	/**
	 * Refuses a change of another team's officers.
	 * @throws AccessDeniedException where the person may not keep them
	 */
	void requireKeeping(Integer teamId) {
		if (!mayKeep(teamId)) {
			throw new AccessDeniedException("Officers of another team are kept by that team's supervisor");
		}
	}

}
