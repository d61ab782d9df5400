package org.saferschools.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.saferschools.assignment.ContactRhythm;
import org.saferschools.assignment.ContactRhythms;
import org.saferschools.officer.TeamService;
import org.saferschools.prioritisation.Mover;
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

	private final PrioritisationService ranking;

	private final TeamService teamRegister;

	private final CurrentUser currentUser;

	private final Clock clock;

	HomeService(SchoolListRepository schools, TeamOverviewRepository teams, ContactRhythms rhythms,
			PrioritisationService ranking, TeamService teamRegister, CurrentUser currentUser, Clock clock) {
		this.schools = schools;
		this.teams = teams;
		this.rhythms = rhythms;
		this.ranking = ranking;
		this.teamRegister = teamRegister;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	@PreAuthorize("hasRole('SUPERVISOR')")
	public SupervisorHome ofSupervisor() {
		int team = this.currentUser.person().teamId();
		ContactRhythm rhythm = this.rhythms.today();
		return new SupervisorHome(this.schools.all(SchoolFilter.NONE.inTeam(team), rhythm), movers(team), rhythm);
	}

	private List<Mover> movers(int team) {
		return this.ranking.movers(this.teamRegister.boroughsOf(team, LocalDate.now(this.clock)), MOVERS);
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
