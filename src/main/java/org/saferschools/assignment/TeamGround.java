package org.saferschools.assignment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.saferschools.assignment.placing.Aims;
import org.saferschools.assignment.placing.MayLead;
import org.saferschools.assignment.placing.OfficerOnOffer;
import org.saferschools.assignment.placing.Pin;
import org.saferschools.assignment.placing.PlacingProblem;
import org.saferschools.assignment.placing.SchoolInNeed;
import org.saferschools.shared.Fingerprint;
import org.saferschools.shared.Urn;

/**
 * All that a placement of a team stands on, as it is on a day. Hours are hundredths of an
 * hour a week, as exact as the standards are. Another ground, such as one without two
 * officers, is made of the same parts.
 *
 * @param day as of when
 * @param schools ranked schools that the team looks after, the neediest first
 * @param officers who is posted to the team, also those who can't be placed
 * @param barred pairs that may not be, whatever else speaks for them
 * @param aims what the team's placements are judged by
 */
public record TeamGround(LocalDate day, List<GroundSchool> schools, List<GroundOfficer> officers, Set<Pair> barred,
		Aims aims) {

	private static final int TENTHS = 10;

	public TeamGround {
		schools = List.copyOf(schools);
		officers = List.copyOf(officers);
		barred = Set.copyOf(barred);
	}

	/**
	 * The placement to be searched: of the officers who can be placed, at the schools
	 * that aren't settled. Its hours are counted on a scale of their own; who wants to
	 * know an officer's hours asks {@link #hoursOf}.
	 * @param pins what people have decided
	 * @throws org.saferschools.assignment.placing.ContradictoryPinsException when the
	 * pins can't all hold
	 * @throws IllegalArgumentException when a pin is about a school or officer that
	 * doesn't take part
	 */
	public PlacingProblem problem(List<Pin> pins) {
		return problem(pins, today(), this.aims);
	}

	/**
	 * The same where other officers lead the schools to begin with, so that changes count
	 * against these, and with other weights.
	 * @param leads by school; a school that isn't there has none
	 */
	public PlacingProblem problem(List<Pin> pins, Map<Urn, Long> leads, Aims aims) {
		List<GroundOfficer> fit = fitOfficers();
		HoursScale scale = scale(fit);
		List<OfficerOnOffer> offered = fit.stream()
			.map((officer) -> new OfficerOnOffer(officer.id(), scale.given(officer.hoursLeft()), officer.placesLeft(),
					officer.centre(), officer.mainSchool()))
			.toList();
		Set<Long> known = fit.stream().map(GroundOfficer::id).collect(Collectors.toSet());
		List<SchoolInNeed> needy = openSchools().stream()
			.map((school) -> new SchoolInNeed(school.urn(), (int) Math.round(TENTHS * school.need()), school.tier(),
					scale.asked(school.hours()), school.place(),
					Optional.ofNullable(leads.get(school.urn())).filter(known::contains).orElse(null)))
			.toList();
		MayLead mayLead = MayLead.judge(needy, offered,
				(school, officer) -> !this.barred.contains(new Pair(school.urn(), officer.id())));
		return new PlacingProblem(offered, needy, mayLead, pins, new Aims(aims.needByTier(),
				scale.weight(aims.unevenHours()), aims.travel(), aims.change(), aims.mainSchool()));
	}

	private HoursScale scale(List<GroundOfficer> fit) {
		return HoursScale.fitting(
				openSchools().stream().collect(Collectors.groupingBy(GroundSchool::hours, Collectors.counting())),
				fit.stream().mapToInt(GroundOfficer::hoursLeft).max().orElse(0));
	}

	/** Who can be placed. */
	public List<GroundOfficer> fitOfficers() {
		return this.officers.stream().filter(GroundOfficer::isFit).toList();
	}

	/** The schools that a placement decides on. */
	public List<GroundSchool> openSchools() {
		return this.schools.stream().filter((school) -> !school.isSettled()).toList();
	}

	/** Who leads the schools today that a placement decides on, by school. */
	public Map<Urn, Long> today() {
		Map<Urn, Long> leads = new LinkedHashMap<>();
		openSchools().stream()
			.filter((school) -> school.lead() != null && !school.lead().ending())
			.forEach((school) -> leads.put(school.urn(), school.leadOfficer()));
		return leads;
	}

	/**
	 * Hundredths of an hour a week that an officer's schools take, those that a placement
	 * leaves alone included.
	 * @param leads who leads which school
	 */
	public int hoursOf(GroundOfficer officer, Map<Urn, Long> leads) {
		return officer.taken() + ledBy(officer, leads).stream().mapToInt(GroundSchool::hours).sum();
	}

	/** The schools that an officer leads, of those that a placement decides on. */
	public List<GroundSchool> ledBy(GroundOfficer officer, Map<Urn, Long> leads) {
		return openSchools().stream()
			.filter((school) -> Long.valueOf(officer.id()).equals(leads.get(school.urn())))
			.toList();
	}

	/** Officers by number. */
	public Map<Long, GroundOfficer> officersById() {
		return this.officers.stream().collect(Collectors.toMap(GroundOfficer::id, Function.identity()));
	}

	/** Schools by URN. */
	public Map<Urn, GroundSchool> schoolsByUrn() {
		return this.schools.stream().collect(Collectors.toMap(GroundSchool::urn, Function.identity()));
	}

	/**
	 * The same for the same ground, another one for any other: schools with tier, need,
	 * hours and leads, officers with hours and ceiling, and who may not lead which
	 * school. Weights of aims are the placement's own and not in it.
	 */
	public String fingerprint() {
		Fingerprint print = new Fingerprint();
		this.schools.forEach((school) -> print.add(school.inPrint()).add("\n"));
		this.officers.forEach((officer) -> print.add(officer.inPrint()).add("\n"));
		this.barred.stream().map(Pair::toString).sorted().forEach((pair) -> print.add(pair).add("\n"));
		return print.hex();
	}

	/**
	 * A school and an officer.
	 *
	 * @param school which school
	 * @param officer number of the officer
	 */
	public record Pair(Urn school, long officer) {
	}

}
