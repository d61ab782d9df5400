package org.saferschools.partnership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.saferschools.officer.OfficerService;
import org.saferschools.officer.TeamName;
import org.saferschools.officer.TeamService;
import org.saferschools.school.School;
import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;
import org.saferschools.security.SignedInPerson;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Who may see and who may keep what is arranged with a school. The central team sees all
 * of it; the team that looks after the school sees it, and its supervisors and the
 * school's own officer keep it.
 */
@Component
class PartnershipScope {

	private final CurrentUser currentUser;

	private final TeamService teams;

	private final OfficerService officers;

	private final OwnSchools ownSchools;

	private final OfficerOfferRepository offers;

	private final Clock clock;

	PartnershipScope(CurrentUser currentUser, TeamService teams, OfficerService officers, OwnSchools ownSchools,
			OfficerOfferRepository offers, Clock clock) {
		this.currentUser = currentUser;
		this.teams = teams;
		this.officers = officers;
		this.ownSchools = ownSchools;
		this.offers = offers;
		this.clock = clock;
	}

	/**
	 * Refuses a look at what another team has arranged.
	 * @throws AccessDeniedException where the person may not see it
	 */
	void requireSight(School school) {
		if (!maySee(school)) {
			throw new AccessDeniedException("What is arranged with a school is seen by its own team");
		}
	}

	private boolean maySee(School school) {
		SignedInPerson person = this.currentUser.person();
		Integer team = teamOf(school).orElse(null);
		return switch (person.role()) {
			case CENTRAL -> true;
			case SUPERVISOR -> this.currentUser.supervises(team);
			case OFFICER -> isOwn(school, person.officerId()) || team != null
					&& this.officers.teamOf(person.officerId(), today()).filter(team::equals).isPresent();
			case ADMIN -> false;
		};
	}

	/** Whether the person may change what is arranged with a school. */
	boolean mayKeep(School school) {
		SignedInPerson person = this.currentUser.person();
		return this.currentUser.supervises(teamOf(school).orElse(null))
				|| person.role() == Role.OFFICER && isOwn(school, person.officerId());
	}

	/**
	 * Refuses a change by anybody but the supervisors of the school's team and the
	 * school's own officer.
	 * @throws AccessDeniedException for anybody else
	 */
	void requireKeeping(School school) {
		if (!mayKeep(school)) {
			throw new AccessDeniedException(
					"The school's own officer and the supervisors of its team keep what is arranged with it");
		}
	}

	/** The team that looks after a school today. */
	Optional<Integer> teamOf(School school) {
		return school.boroughCode().flatMap((borough) -> this.teams.teamOfBorough(borough, today())).map(TeamName::id);
	}

	private boolean isOwn(School school, Long officer) {
		return this.ownSchools.of(officer, today()).contains(school.urn())
				|| this.offers.findByUrnAndState(school.urn().value(), OfferState.ACCEPTED)
					.filter((offer) -> offer.officerId() == officer)
					.isPresent();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
