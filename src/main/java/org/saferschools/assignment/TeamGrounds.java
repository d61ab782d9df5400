package org.saferschools.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.saferschools.assignment.GroundRepository.GroundLead;
import org.saferschools.assignment.GroundRepository.NeedySchool;
import org.saferschools.assignment.placing.Aims;
import org.saferschools.officer.TeamService;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the ground of a team's placement, in a handful of statements however many schools
 * and officers there are. Asks nobody who they are, since jobs read it too: whoever shows
 * it to a person holds it to that person's scope.
 */
@Component
public class TeamGrounds {

	private final GroundRepository ground;

	private final OfficerLoads loads;

	private final PlacementFacts facts;

	private final TeamService teams;

	private final TeamAims aims;

	private final Clock clock;

	TeamGrounds(GroundRepository ground, OfficerLoads loads, PlacementFacts facts, TeamService teams, TeamAims aims,
			Clock clock) {
		this.ground = ground;
		this.loads = loads;
		this.facts = facts;
		this.teams = teams;
		this.aims = aims;
		this.clock = clock;
	}

	/**
	 * The ground of a team today.
	 */
	@Transactional(readOnly = true)
	public TeamGround of(int teamId) {
		return of(List.of(teamId), this.aims.of(teamId));
	}

	/**
	 * The ground of several teams today, as if they were one.
	 */
	@Transactional(readOnly = true)
	public TeamGround of(List<Integer> teamIds, Aims aims) {
		LocalDate today = LocalDate.now(this.clock);
		List<NeedySchool> schools = this.ground.schools(teamIds, today);
		List<AgreedCover> cover = cover(teamIds, today);
		List<OfficerLoad> officers = officers(teamIds, cover);
		List<Long> ids = officers.stream().map((load) -> load.officer().officerId()).toList();
		List<GroundLead> leads = this.ground.leads(schools.stream().map(NeedySchool::urn).toList(), ids, today);
		return new GroundAssembly(today, Set.copyOf(teamIds), schools, officers, leads, this.loads.hoursOfSchools())
			.ground(this.facts.conflictsOf(ids, today), this.facts.mainSchoolsOf(ids, today), cover, aims);
	}

	/** Officers of other teams who work here by an agreement that holds today. */
	private List<AgreedCover> cover(List<Integer> teamIds, LocalDate today) {
		List<String> boroughs = teamIds.stream()
			.flatMap((team) -> this.teams.boroughsOf(team, today).stream())
			.toList();
		return this.facts.coverOf(boroughs, today).stream().filter((cover) -> cover.holdsOn(today)).toList();
	}

	private List<OfficerLoad> officers(List<Integer> teamIds, List<AgreedCover> cover) {
		List<OfficerLoad> officers = new ArrayList<>();
		teamIds.forEach((team) -> officers.addAll(this.loads.ofTeam(team)));
		Set<Long> own = officers.stream().map((load) -> load.officer().officerId()).collect(Collectors.toSet());
		officers.addAll(this.loads.of(cover.stream()
			.map(AgreedCover::officerId)
			.filter((id) -> !own.contains(id))
			.distinct()
			.sorted()
			.toList()));
		return officers;
	}

}
