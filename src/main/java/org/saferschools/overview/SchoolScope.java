package org.saferschools.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.saferschools.area.AreaService;
import org.saferschools.area.Bcu;
import org.saferschools.area.Borough;
import org.saferschools.audit.Audit;
import org.saferschools.officer.TeamName;
import org.saferschools.officer.TeamService;
import org.saferschools.school.PeerGroup;
import org.saferschools.school.School;
import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;
import org.saferschools.security.SignedInPerson;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Whose schools a person sees. The central team sees all; a supervisor sees the own
 * team's whole and the ranking of the others, which is recorded; an officer sees the
 * schools that the officer leads.
 */
@Component
class SchoolScope {

	private final CurrentUser currentUser;

	private final TeamService teams;

	private final AreaService areas;

	private final SchoolWorkRepository work;

	private final Audit audit;

	private final Clock clock;

	SchoolScope(CurrentUser currentUser, TeamService teams, AreaService areas, SchoolWorkRepository work, Audit audit,
			Clock clock) {
		this.currentUser = currentUser;
		this.teams = teams;
		this.areas = areas;
		this.work = work;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * The filter that a person really gets: an officer's is held to the own schools, and
	 * a supervisor gets the schools of the own team where the address asks for no area,
	 * or for what only the own team is shown.
	 * @param areaAsked whether the address names an area, be it "all"
	 */
	SchoolFilter within(SchoolFilter asked, boolean areaAsked) {
		SignedInPerson person = this.currentUser.person();
		if (person.role() == Role.OFFICER) {
			return asked.ledBy(person.officerId());
		}
		return withinArea((asked.group() != null) ? asked : asked.inGroup(PeerGroup.SECONDARY), areaAsked);
	}

	private SchoolFilter withinArea(SchoolFilter asked, boolean areaAsked) {
		if (this.currentUser.is(Role.SUPERVISOR) && (!areaAsked || asked.asksForWork())) {
			return asked.inTeam(this.currentUser.person().teamId());
		}
		return asked;
	}

	/**
	 * What the person may see and do at a school. Records a supervisor's look at a school
	 * of another team.
	 * @throws AccessDeniedException to an officer who has nothing to do with the school
	 */
	Sight sightOf(School school) {
		String code = school.boroughCode().orElse("");
		Optional<TeamName> team = this.teams.teamOfBorough(code, today());
		boolean own = this.currentUser.supervises(team.map(TeamName::id).orElse(null));
		boolean officer = this.currentUser.is(Role.OFFICER);
		if (officer && !this.work.concerns(this.currentUser.person().officerId(), school.urn())) {
			throw new AccessDeniedException("An officer sees the schools that the officer works with");
		}
		if (this.currentUser.is(Role.SUPERVISOR) && !own) {
			recordLook("School " + school.urn());
		}
		return new Sight(this.areas.boroughByCode(code).map(Borough::name),
				this.areas.bcuOf(code, today()).map(Bcu::name), team.map(TeamName::name),
				own || !this.currentUser.is(Role.SUPERVISOR), own, own || officer);
	}

	/**
	 * Leaves out of a supervisor's list what other teams do, and records the look beyond
	 * the own team.
	 */
	List<RankedSchool> withoutOthersWork(List<RankedSchool> schools, String subject) {
		if (!this.currentUser.is(Role.SUPERVISOR)) {
			return schools;
		}
		if (!schools.stream().allMatch((school) -> this.currentUser.supervises(school.teamId()))) {
			recordLook(subject);
		}
		return schools.stream()
			.map((school) -> this.currentUser.supervises(school.teamId()) ? school : school.rankingOnly())
			.toList();
	}

	/**
	 * Records that a supervisor looked at the ranking of another team.
	 */
	void recordLook(String subject) {
		this.audit.record("Looked at another team", subject, "");
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
