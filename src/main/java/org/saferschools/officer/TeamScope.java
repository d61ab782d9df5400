package org.saferschools.officer;

import java.util.Objects;

import org.saferschools.security.CurrentUser;
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

	private final CurrentUser currentUser;

	private final HomeTeamRepository homeTeams;

	TeamScope(CurrentUser currentUser, HomeTeamRepository homeTeams) {
		this.currentUser = currentUser;
		this.homeTeams = homeTeams;
	}

	/**
	 * Whether the person may see the officers of a team.
	 */
	boolean maySee(Integer teamId) {
		return this.currentUser.find().map((person) -> maySee(person, teamId)).orElse(true);
	}

	private boolean maySee(SignedInPerson person, Integer teamId) {
		return switch (person.role()) {
			case ADMIN, CENTRAL -> true;
			case SUPERVISOR -> Objects.equals(person.teamId(), teamId);
			case OFFICER -> this.homeTeams.of(person.officerId()).filter((team) -> team.equals(teamId)).isPresent();
		};
	}

	/**
	 * Whether the person may change the officers of a team and their postings to it.
	 */
	boolean mayKeep(Integer teamId) {
		return this.currentUser.find().map((person) -> switch (person.role()) {
			case ADMIN -> true;
			case SUPERVISOR -> Objects.equals(person.teamId(), teamId);
			case CENTRAL, OFFICER -> false;
		}).orElse(true);
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
	 * Refuses a change of another team's officers.
	 * @throws AccessDeniedException where the person may not keep them
	 */
	void requireKeeping(Integer teamId) {
		if (!mayKeep(teamId)) {
			throw new AccessDeniedException("Officers of another team are kept by that team's supervisor");
		}
	}

}
