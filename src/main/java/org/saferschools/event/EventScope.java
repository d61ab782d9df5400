package org.saferschools.event;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.saferschools.officer.OfficerService;
import org.saferschools.officer.PostedOfficer;
import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;

import org.springframework.stereotype.Component;

/**
 * Whose replies and nominations a person sees: the central team everybody's, a supervisor
 * those of the own team's officers, an officer the own.
 */
@Component
class EventScope {

	private final CurrentUser currentUser;

	private final OfficerService officers;

	private final Clock clock;

	EventScope(CurrentUser currentUser, OfficerService officers, Clock clock) {
		this.currentUser = currentUser;
		this.officers = officers;
		this.clock = clock;
	}

	/** The numbers of the officers that are seen, {@code null} for all of them. */
	List<Long> officers() {
		if (this.currentUser.is(Role.CENTRAL)) {
			return null;
		}
		Long self = this.currentUser.person().officerId();
		return (self != null) ? List.of(self) : team().stream().map(PostedOfficer::officerId).toList();
	}

	/** Today's officers of a supervisor's own team. */
	List<PostedOfficer> team() {
		return this.officers.ofTeam(this.currentUser.person().teamId(), LocalDate.now(this.clock));
	}

	boolean isCentral() {
		return this.currentUser.is(Role.CENTRAL);
	}

	/** The signed-in officer's number, {@code null} for anybody else. */
	Long officer() {
		return this.currentUser.person().officerId();
	}

	String username() {
		return this.currentUser.username();
	}

}
