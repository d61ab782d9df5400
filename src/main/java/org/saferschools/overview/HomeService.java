package org.saferschools.overview;

import java.util.Comparator;
import java.util.List;

import org.saferschools.assignment.ContactRhythms;
import org.saferschools.security.CurrentUser;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What each role should look at first.
 */
@Service
@Transactional(readOnly = true)
public class HomeService {

	private final SchoolListRepository schools;

	private final TeamOverviewRepository teams;

	private final ContactRhythms rhythms;

	private final CurrentUser currentUser;

	HomeService(SchoolListRepository schools, TeamOverviewRepository teams, ContactRhythms rhythms,
			CurrentUser currentUser) {
		this.schools = schools;
		this.teams = teams;
		this.rhythms = rhythms;
		this.currentUser = currentUser;
	}

	@PreAuthorize("hasRole('SUPERVISOR')")
	public SupervisorHome ofSupervisor() {
		SchoolFilter own = SchoolFilter.NONE.inTeam(this.currentUser.person().teamId());
		return new SupervisorHome(this.schools.all(own, this.rhythms.today()));
	}

	/**
	 * The officer's schools, those longest without a contact first.
	 */
	@PreAuthorize("hasRole('OFFICER')")
	public List<RankedSchool> ofOfficer() {
		SchoolFilter own = SchoolFilter.NONE.ledBy(this.currentUser.person().officerId());
		return this.schools.all(own, this.rhythms.today())
			.stream()
			.sorted(Comparator.comparing(RankedSchool::lastContact, Comparator.nullsFirst(Comparator.naturalOrder())))
			.toList();
	}

	/**
	 * How every team stands.
	 */
	@PreAuthorize("hasRole('CENTRAL')")
	public List<TeamOverview> ofCentral() {
		return this.teams.all(this.rhythms.today());
	}

}
