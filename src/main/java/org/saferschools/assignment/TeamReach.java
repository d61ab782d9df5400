package org.saferschools.assignment;

import java.util.Optional;

import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Whose placements a person may look at: a supervisor the own team's, the central team
 * any team's, nobody else any.
 */
@Component
public class TeamReach {

	private final CurrentUser currentUser;

	TeamReach(CurrentUser currentUser) {
		this.currentUser = currentUser;
	}

	/**
	 * The team to show.
	 * @param asked the team in the address, {@code null} for none
	 * @return empty where the central team hasn't said which
	 * @throws AccessDeniedException where a supervisor asks for another team, and for
	 * anybody who places nobody
	 */
	public Optional<Integer> team(Integer asked) {
		if (this.currentUser.is(Role.SUPERVISOR)) {
			require((asked != null) ? asked : this.currentUser.person().teamId());
			return Optional.of(this.currentUser.person().teamId());
		}
		Optional<Integer> team = Optional.ofNullable(asked);
		team.ifPresentOrElse(this::require, () -> require(null));
		return team;
	}

	/**
	 * Refuses a look at a team's placements, by anybody but the product itself.
	 * @throws AccessDeniedException where the person may not see them
	 */
	public void require(Integer team) {
		boolean somebody = this.currentUser.find().isPresent();
		if (somebody && !this.currentUser.is(Role.CENTRAL) && !this.currentUser.supervises(team)) {
			throw new AccessDeniedException("Placements of another team are seen by that team and the central team");
		}
	}

	public boolean decidesFor(int team) {
		return this.currentUser.supervises(team);
	}

}
