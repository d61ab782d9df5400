package org.saferschools.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.saferschools.assignment.AlertService;
import org.saferschools.assignment.ContactRhythm;
import org.saferschools.assignment.ContactRhythms;
import org.saferschools.plan.TeamWeekService;
import org.saferschools.prioritisation.PrioritisationService;
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

	private static final int MOVERS = 5;

	private final SchoolListRepository schools;

	private final TeamOverviewRepository teams;

	private final ContactRhythms rhythms;

	private final AlertService alerts;

	private final PrioritisationService ranking;

	private final TeamWeekService weeks;

	private final CurrentUser currentUser;

	HomeService(SchoolListRepository schools, TeamOverviewRepository teams, ContactRhythms rhythms, AlertService alerts,
			PrioritisationService ranking, TeamWeekService weeks, CurrentUser currentUser) {
		this.schools = schools;
		this.teams = teams;
		this.rhythms = rhythms;
		this.alerts = alerts;
		this.ranking = ranking;
		this.weeks = weeks;
		this.currentUser = currentUser;
	}

	@PreAuthorize("hasRole('SUPERVISOR')")
	public SupervisorHome ofSupervisor() {
		int team = this.currentUser.person().teamId();
		ContactRhythm rhythm = this.rhythms.today();
		List<RankedSchool> own = this.schools.all(SchoolFilter.NONE.inTeam(team), rhythm);
		Set<String> boroughs = own.stream().map(RankedSchool::boroughCode).collect(Collectors.toSet());
		return new SupervisorHome(own, this.ranking.movers(boroughs, MOVERS), rhythm,
				this.ranking.oldestWaitForDecision(boroughs).orElse(null), this.alerts.awayLeads(team),
				this.weeks.of(team, boroughs));
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
