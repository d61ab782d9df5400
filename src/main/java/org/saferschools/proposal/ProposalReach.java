package org.saferschools.proposal;

import java.util.Optional;

import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Whose proposals a person deals with: a supervisor with the own team's, the central team
 * with any team's.
 */
@Component
class ProposalReach {

	private final CurrentUser currentUser;

	ProposalReach(CurrentUser currentUser) {
		this.currentUser = currentUser;
	}

	/**
	 * The team that a page is about.
	 * @param asked the team in the address, {@code null} for none
	 * @return empty where the central team hasn't said which
	 * @throws AccessDeniedException where a supervisor asks for another team
	 */
	Optional<Integer> team(Integer asked) {
		if (this.currentUser.is(Role.SUPERVISOR)) {
			int own = this.currentUser.person().teamId();
			require((asked != null) ? asked : own);
			return Optional.of(own);
		}
		return Optional.ofNullable(asked);
	}

	/**
	 * Refuses whoever has nothing to do with a team's proposals.
	 * @throws AccessDeniedException for those
	 */
	void require(int teamId) {
		if (this.currentUser.find().isPresent() && !this.currentUser.is(Role.CENTRAL) && !mayAccept(teamId)) {
			throw new AccessDeniedException("Proposals of another team are seen by that team and the central team");
		}
	}

	boolean mayAccept(int teamId) {
		return this.currentUser.supervises(teamId);
	}

	String username() {
		return this.currentUser.username();
	}

}
