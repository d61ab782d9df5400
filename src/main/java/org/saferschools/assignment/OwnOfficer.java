package org.saferschools.assignment;

import java.time.Clock;
import java.time.LocalDate;

import org.saferschools.officer.Officer;
import org.saferschools.officer.OfficerService;
import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Whose officer somebody is: the team's to which the officer is posted today. That team's
 * supervisor says what holds for the officer.
 */
@Component
class OwnOfficer {

	private final OfficerService officers;

	private final CurrentUser currentUser;

	private final Clock clock;

	OwnOfficer(OfficerService officers, CurrentUser currentUser, Clock clock) {
		this.officers = officers;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * The officer, for a supervisor of the own team.
	 * @throws AccessDeniedException for anybody else
	 */
	Officer decidable(long officerId) {
		Officer officer = this.officers.get(officerId);
		if (!this.currentUser.supervises(teamOf(officerId))) {
			throw new AccessDeniedException("Only a supervisor of the officer's own team may decide this");
		}
		return officer;
	}

	/**
	 * The officer, for a supervisor of the own team and the central team.
	 * @throws AccessDeniedException for anybody else
	 */
	Officer visible(long officerId) {
		return this.currentUser.is(Role.CENTRAL) ? this.officers.get(officerId) : decidable(officerId);
	}

	boolean isDecidable(long officerId) {
		return this.currentUser.supervises(teamOf(officerId));
	}

	/** Number of the officer's team today, {@code null} for none. */
	Integer teamOf(long officerId) {
		return this.officers.teamOf(officerId, LocalDate.now(this.clock)).orElse(null);
	}

}
