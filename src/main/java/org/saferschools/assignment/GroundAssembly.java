package org.saferschools.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.saferschools.assignment.GroundRepository.GroundLead;
import org.saferschools.assignment.GroundRepository.NeedySchool;
import org.saferschools.assignment.TeamGround.Pair;
import org.saferschools.assignment.placing.Aims;
import org.saferschools.officer.PostedOfficer;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;

/**
 * Puts together the ground of a placement from what was read.
 */
class GroundAssembly {

	private static final double HUNDREDTHS = 100;

	private final LocalDate today;

	private final Set<Integer> teams;

	private final List<NeedySchool> needy;

	private final List<OfficerLoad> loads;

	private final List<GroundLead> leads;

	private final SchoolHours hours;

	private final List<GroundSchool> schools;

	/** By URN. */
	private final Map<Urn, GroundSchool> known;

	GroundAssembly(LocalDate today, Set<Integer> teams, List<NeedySchool> needy, List<OfficerLoad> loads,
			List<GroundLead> leads, SchoolHours hours) {
		this.today = today;
		this.teams = teams;
		this.needy = needy;
		this.loads = loads;
		this.leads = leads;
		this.hours = hours;
		Map<Urn, List<GroundLead>> bySchool = leads.stream().collect(Collectors.groupingBy(GroundLead::urn));
		this.schools = needy.stream()
			.map((school) -> school(school, bySchool.getOrDefault(school.urn(), List.of())))
			.toList();
		this.known = this.schools.stream().collect(Collectors.toMap(GroundSchool::urn, Function.identity()));
	}

	/**
	 * The ground.
	 * @param conflicts schools by officer
	 * @param mainSchools by officer
	 * @param cover for officers of other teams
	 */
	TeamGround ground(Map<Long, Set<Urn>> conflicts, Map<Long, Urn> mainSchools, List<AgreedCover> cover, Aims aims) {
		List<GroundOfficer> officers = this.loads.stream()
			.map((load) -> officer(load, mainSchools.get(load.officer().officerId())))
			.toList();
		Set<Pair> barred = new HashSet<>();
		conflicts.forEach((officer, urns) -> urns.stream()
			.filter(this.known::containsKey)
			.forEach((urn) -> barred.add(new Pair(urn, officer))));
		barred.addAll(leaving());
		barred.addAll(outsideTheirCover(cover));
		return new TeamGround(this.today, this.schools, officers, barred, aims);
	}

	private GroundSchool school(NeedySchool school, List<GroundLead> leads) {
		GroundLead now = leads.stream().filter(GroundLead::isNow).findFirst().orElse(null);
		GroundLead coming = leads.stream().filter((lead) -> !lead.isNow()).findFirst().orElse(null);
		double asked = Math.max(0, this.hours.of(school.tier(), school.peers()).orElse(0) - school.supported());
		return new GroundSchool(school.urn(), school.name(), school.tier(), school.need(),
				(int) Math.round(HUNDREDTHS * asked), school.place(), (now != null)
						? new GroundSchool.LeadToday(now.id(), now.version(), now.officerId(), now.ending()) : null,
				(coming != null) ? coming.officerId() : null);
	}

	/** Who leaves a school on a day that is said already isn't given it again. */
	private Set<Pair> leaving() {
		return this.schools.stream()
			.filter((school) -> !school.isSettled() && school.lead() != null && school.lead().ending())
			.map((school) -> new Pair(school.urn(), school.leadOfficer()))
			.collect(Collectors.toSet());
	}

	/** Officers of other teams lead the schools of their cover only. */
	private Set<Pair> outsideTheirCover(List<AgreedCover> cover) {
		Map<Long, List<AgreedCover>> byOfficer = cover.stream().collect(Collectors.groupingBy(AgreedCover::officerId));
		Set<Pair> outside = new HashSet<>();
		this.loads.stream()
			.map(OfficerLoad::officer)
			.filter((officer) -> !this.teams.contains(officer.teamId()))
			.forEach((officer) -> this.needy.stream()
				.filter((school) -> byOfficer.getOrDefault(officer.officerId(), List.of())
					.stream()
					.noneMatch((agreed) -> isCovered(school, agreed)))
				.forEach((school) -> outside.add(new Pair(school.urn(), officer.officerId()))));
		return outside;
	}

	private static boolean isCovered(NeedySchool school, AgreedCover cover) {
		return (cover.urn() != null) ? cover.urn().equals(school.urn()) : cover.boroughCode().equals(school.borough());
	}

	private GroundOfficer officer(OfficerLoad load, Urn mainSchool) {
		PostedOfficer officer = load.officer();
		List<LedSchool> released = load.schools()
			.stream()
			.filter((school) -> isReleased(this.known.get(school.urn()), officer.officerId()))
			.toList();
		double taken = load.hoursUsed() - released.stream().mapToDouble((school) -> school.hours(this.hours)).sum();
		return new GroundOfficer(officer.officerId(), officer.label(),
				(int) Math.floor(HUNDREDTHS * load.hours() + 1e-6), (int) Math.round(HUNDREDTHS * taken),
				Objects.requireNonNullElse(officer.mostSchools(), GroundOfficer.NO_CEILING),
				load.schools().size() - released.size(), centre(officer.officerId()), mainSchool, obstacle(officer));
	}

	/**
	 * Whether a school that the officer leads is decided on by the placement, or goes to
	 * another by an earlier decision.
	 */
	private static boolean isReleased(GroundSchool school, long officerId) {
		return school != null && (!school.isSettled() || school.spokenFor() != officerId);
	}

	/** The middle of the schools led or to be led, else of all of the team's. */
	private GridPoint centre(long officerId) {
		List<GridPoint> own = this.leads.stream()
			.filter((lead) -> lead.officerId() == officerId)
			.map(GroundLead::place)
			.filter(Objects::nonNull)
			.toList();
		return middle(
				own.isEmpty() ? this.schools.stream().map(GroundSchool::place).filter(Objects::nonNull).toList() : own);
	}

	private static GridPoint middle(Collection<GridPoint> places) {
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
