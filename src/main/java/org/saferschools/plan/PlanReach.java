package org.saferschools.plan;

import java.util.Optional;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;

/**
 * Whose plans a person may look at: a supervisor the own team's, the central team any
 * team's.
 */
@Component
class PlanReach {

	private final CurrentUser currentUser;

	PlanReach(CurrentUser currentUser) {
		this.currentUser = currentUser;
	}

	/**
	 * The team to show.
	 * @param asked the team in the address, {@code null} for none
	 * @return empty where the central team hasn't said which
	 */
	Optional<Integer> team(Integer asked) {
		Integer team = (asked == null && this.currentUser.is(Role.SUPERVISOR)) ? this.currentUser.person().teamId()
				: asked;
		if (team != null) {
			require(team);
		}
		return Optional.ofNullable(team);
	}

	void require(int team) {
		if (!this.currentUser.is(Role.CENTRAL) && !this.currentUser.supervises(team)) {
			throw new AccessDeniedException("The plan of another team is seen by that team and the central team");
		}
	}

	boolean decidesFor(int team) {
		return this.currentUser.supervises(team);
	}

	void requireDecision(int team) {
		if (!decidesFor(team)) {
			throw new AccessDeniedException("Only the team's own supervisor decides on its plan");
		}
	}

}
