package org.saferschools.patrol;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.saferschools.officer.OfficerService;
import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;
import org.saferschools.security.SignedInPerson;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Whose patrols a person looks at: supervisors and officers the own team's, the central
 * team any team's.
 */
@Component
class PatrolTeams {

	private final CurrentUser currentUser;

	private final OfficerService officers;

	private final Clock clock;

	PatrolTeams(CurrentUser currentUser, OfficerService officers, Clock clock) {
		this.currentUser = currentUser;
		this.officers = officers;
		this.clock = clock;
	}

	/**
	 * The team to show.
	 * @param asked the team in the address, {@code null} for none
	 * @return empty where the central team hasn't said which, or an officer has none
	 * @throws AccessDeniedException where somebody else asks for another team
	 */
	Optional<Integer> team(Integer asked) {
		if (this.currentUser.is(Role.CENTRAL)) {
			return Optional.ofNullable(asked);
		}
		Optional<Integer> own = own(this.currentUser.person());
		if (asked != null && !own.equals(Optional.of(asked))) {
			throw new AccessDeniedException("Patrols of another team are seen by that team and the central team");
		}
		return own;
	}

	private Optional<Integer> own(SignedInPerson person) {
		return (person.role() == Role.OFFICER) ? this.officers.teamOf(person.officerId(), LocalDate.now(this.clock))
				: Optional.ofNullable(person.teamId());
	}

	/** Whether the person decides on proposed patrols of a team. */
	boolean decidesFor(int team) {
		return this.currentUser.supervises(team);
	}

}
