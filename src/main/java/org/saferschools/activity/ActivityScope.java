package org.saferschools.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.saferschools.officer.Officer;
import org.saferschools.officer.OfficerService;
import org.saferschools.officer.PostedOfficer;
import org.saferschools.officer.TeamService;
import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;
import org.saferschools.security.SignedInPerson;

import org.springframework.stereotype.Component;

/**
 * Whose activities a person sees: the central team all of them, supervisors and officers
 * what happened at the own team's schools and what the own team's officers did elsewhere.
 */
@Component
class ActivityScope {

	private final CurrentUser currentUser;

	private final OfficerService officers;

	private final TeamService teams;

	private final Clock clock;

	ActivityScope(CurrentUser currentUser, OfficerService officers, TeamService teams, Clock clock) {
		this.currentUser = currentUser;
		this.officers = officers;
		this.teams = teams;
		this.clock = clock;
	}

	/**
	 * What the signed-in person sees today.
	 */
	Reach reach() {
		if (this.currentUser.is(Role.CENTRAL)) {
			return new Reach(true, List.of(), List.of());
		}
		LocalDate today = LocalDate.now(this.clock);
		return team(this.currentUser.person(), today).map((team) -> of(team, today))
			.orElse(new Reach(false, List.of(), own()));
	}

	private Optional<Integer> team(SignedInPerson person, LocalDate today) {
		return (person.role() == Role.OFFICER) ? this.officers.teamOf(person.officerId(), today)
				: Optional.ofNullable(person.teamId());
	}

	private Reach of(int team, LocalDate today) {
		List<Long> members = this.officers.ofTeam(team, today).stream().map(PostedOfficer::officerId).toList();
		return new Reach(false, this.teams.boroughsOf(team, today), members);
	}

	/** An officer between postings still sees the own work. */
	private List<Long> own() {
		return Optional.ofNullable(this.currentUser.person().officerId()).map(List::of).orElse(List.of());
	}

	/**
	 * A part of all activities.
	 *
	 * @param everything whether it is no part but the whole
	 * @param boroughs codes of the boroughs whose schools belong to it
	 * @param officers numbers of the officers whose work belongs to it
	 */
	record Reach(boolean everything, List<String> boroughs, List<Long> officers) {

		boolean covers(Activity activity) {
			return this.everything || activity.school().boroughCode().filter(this.boroughs::contains).isPresent()
					|| activity.officers().stream().map(Officer::id).anyMatch(this.officers::contains);
		}

	}

}
