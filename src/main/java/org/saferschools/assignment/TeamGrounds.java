package org.saferschools.assignment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.saferschools.assignment.GroundRepository.GroundLead;
import org.saferschools.assignment.GroundRepository.NeedySchool;
import org.saferschools.assignment.TeamGround.Pair;
import org.saferschools.assignment.placing.Aims;
import org.saferschools.officer.OfficerService;
import org.saferschools.officer.PostedOfficer;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the ground of a team's placement, in a handful of statements however many schools
 * and officers there are. Asks nobody who they are, since jobs read it too: whoever shows
 * it to a person holds it to that person's scope.
 */
@Component
public class TeamGrounds {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final GroundRepository ground;

	private final OfficerService officers;

	private final OfficerLoads loads;

	private final TeamAims aims;

	private final Clock clock;

	TeamGrounds(GroundRepository ground, OfficerService officers, OfficerLoads loads, TeamAims aims, Clock clock) {
		this.ground = ground;
		this.officers = officers;
		this.loads = loads;
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
		List<PostedOfficer> posted = teamIds.stream()
			.flatMap((team) -> this.officers.ofTeam(team, today).stream())
			.toList();
		List<NeedySchool> schools = this.ground.schools(teamIds, today);
		List<GroundLead> leads = this.ground.leads(schools.stream().map(NeedySchool::urn).toList(),
				posted.stream().map(PostedOfficer::officerId).toList(), today);
		return new Assembly(today, posted, schools, leads, hoursByTier()).ground(aims);
	}

	private Map<Integer, Integer> hoursByTier() {
		return this.loads.hoursByTier()
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (tier) -> tier.getValue().multiply(HUNDRED).intValue()));
	}

	/**
	 * Puts together what was read.
	 */
	private record Assembly(LocalDate today, List<PostedOfficer> posted, List<NeedySchool> needy,
			List<GroundLead> leads, Map<Integer, Integer> hoursByTier) {

		TeamGround ground(Aims aims) {
			Map<Urn, List<GroundLead>> bySchool = this.leads.stream().collect(Collectors.groupingBy(GroundLead::urn));
			List<GroundSchool> schools = this.needy.stream()
				.map((school) -> school(school, bySchool.getOrDefault(school.urn(), List.of())))
				.toList();
			Map<Urn, GroundSchool> open = schools.stream()
				.filter((school) -> !school.isSettled())
				.collect(Collectors.toMap(GroundSchool::urn, (school) -> school));
			List<GroundOfficer> officers = this.posted.stream()
				.map((officer) -> officer(officer, schools, open.keySet()))
				.toList();
			return new TeamGround(this.today, schools, officers, barred(open), aims);
		}

		private GroundSchool school(NeedySchool school, List<GroundLead> leads) {
			GroundLead now = leads.stream().filter(GroundLead::isNow).findFirst().orElse(null);
			GroundLead coming = leads.stream().filter((lead) -> !lead.isNow()).findFirst().orElse(null);
			return new GroundSchool(school.urn(), school.name(), school.tier(), school.need(),
					this.hoursByTier.getOrDefault(school.tier(), 0), school.place(), (now != null)
							? new GroundSchool.LeadToday(now.id(), now.version(), now.officerId(), now.ending()) : null,
					(coming != null) ? coming.officerId() : null);
		}

		/** Who leaves a school on a day that is said already isn't given it again. */
		private static Set<Pair> barred(Map<Urn, GroundSchool> open) {
			Set<Pair> pairs = new HashSet<>();
			open.values()
				.stream()
				.filter((school) -> school.lead() != null && school.lead().ending())
				.forEach((school) -> pairs.add(new Pair(school.urn(), school.leadOfficer())));
			return pairs;
		}

		private GroundOfficer officer(PostedOfficer officer, List<GroundSchool> schools, Set<Urn> open) {
			List<GroundLead> elsewhere = elsewhere(officer.officerId(), schools, open);
			int taken = elsewhere.stream().mapToInt((lead) -> this.hoursByTier.getOrDefault(lead.tier(), 0)).sum();
			return new GroundOfficer(officer.officerId(), officer.label(),
					officer.weeklyHours().multiply(HUNDRED).intValue(), taken, GroundOfficer.NO_CEILING,
					elsewhere.size(), centre(officer.officerId(), schools), null, obstacle(officer));
		}

		/**
		 * Leads that a placement leaves alone; of a settled school only that of who is to
		 * lead it.
		 */
		private List<GroundLead> elsewhere(long officerId, List<GroundSchool> schools, Set<Urn> open) {
			Map<Urn, Long> settled = schools.stream()
				.filter(GroundSchool::isSettled)
				.collect(Collectors.toMap(GroundSchool::urn, GroundSchool::spokenFor));
			return this.leads.stream()
				.filter((lead) -> lead.officerId() == officerId && !open.contains(lead.urn()))
				.filter((lead) -> !settled.containsKey(lead.urn()) || !lead.isNow())
				.toList();
		}

		/** The middle of the schools led or to be led, else of all of the team's. */
		private GridPoint centre(long officerId, List<GroundSchool> schools) {
			List<GridPoint> own = this.leads.stream()
				.filter((lead) -> lead.officerId() == officerId && lead.place() != null)
				.map(GroundLead::place)
				.toList();
			return middle(own.isEmpty() ? places(schools) : own);
		}

		private static List<GridPoint> places(List<GroundSchool> schools) {
			return schools.stream().map(GroundSchool::place).filter((place) -> place != null).toList();
		}

		private static GridPoint middle(List<GridPoint> places) {
			return places.isEmpty() ? null
					: new GridPoint((int) Math.round(places.stream().mapToInt(GridPoint::easting).average().orElse(0)),
							(int) Math.round(places.stream().mapToInt(GridPoint::northing).average().orElse(0)));
		}

		private String obstacle(PostedOfficer officer) {
			List<String> obstacles = new ArrayList<>();
			if (!officer.isVettedOn(this.today)) {
				obstacles.add("not vetted");
			}
			if (!officer.isTrainedOn(this.today)) {
				obstacles.add("not trained for work in schools");
			}
			return obstacles.isEmpty() ? null : String.join(", ", obstacles);
		}

	}

}
