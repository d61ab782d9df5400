package org.saferschools.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

import org.saferschools.officer.PostedOfficer;
import org.saferschools.school.School;
import org.saferschools.school.SchoolService;
import org.saferschools.shared.Urn;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a supervisor who could lead a school.
 */
@Service
@PreAuthorize("hasRole('SUPERVISOR')")
@Transactional(readOnly = true)
public class CandidateService {

	private final SchoolService schools;

	private final SchoolTeam schoolTeam;

	private final OfficerLoads loads;

	private final LeadStore leads;

	private final PlacementFacts facts;

	private final Clock clock;

	CandidateService(SchoolService schools, SchoolTeam schoolTeam, OfficerLoads loads, LeadStore leads,
			PlacementFacts facts, Clock clock) {
		this.schools = schools;
		this.schoolTeam = schoolTeam;
		this.loads = loads;
		this.leads = leads;
		this.facts = facts;
		this.clock = clock;
	}

	/**
	 * A school on which a lead is to be decided.
	 * @throws AccessDeniedException for anybody but a supervisor of the school's team
	 */
	public Vacancy vacancy(Urn urn) {
		School school = this.schools.get(urn);
		this.schoolTeam.requireSupervisor(school);
		LocalDate today = LocalDate.now(this.clock);
		Integer tier = this.loads.tierOf(urn).orElse(null);
		OptionalDouble taken = this.loads.hoursOfSchools().of(tier, school.peerGroup().orElse(null));
		Double hours = taken.isPresent() ? taken.getAsDouble() : null;
		List<Lead> leads = this.leads.from(school, today);
		List<OfficerLoad> loads = loads(school, today);
		Map<Long, Set<Urn>> conflicts = this.facts
			.conflictsOf(loads.stream().map((load) -> load.officer().officerId()).toList(), today);
		List<Candidate> candidates = loads.stream()
			.map((load) -> candidate(load, school, hours, obstacle(load, urn, leads, conflicts, today)))
			.sorted(Candidate.BEST_FIRST)
			.toList();
		return new Vacancy(school, tier, hours, leads, this.leads.pending(school).orElse(null), candidates);
	}

	/**
	 * The load of the officer of a lead, where the schools ask for more hours than the
	 * posting gives.
	 * @throws AccessDeniedException for anybody but a supervisor of the school's team
	 */
	public Optional<OfficerLoad> overload(Lead lead) {
		this.schoolTeam.requireSupervisor(lead.school());
		return this.loads.of(List.of(lead.officer().id())).stream().filter(OfficerLoad::isOver).findFirst();
	}

	/** The officers of the school's team, and those of others who are agreed to cover. */
	private List<OfficerLoad> loads(School school, LocalDate today) {
		List<OfficerLoad> own = this.loads.ofTeam(this.schoolTeam.on(today, school));
		List<Long> covering = this.facts.coverOf(school.boroughCode().stream().toList(), today)
			.stream()
			.filter((cover) -> cover.holdsAt(school, today))
			.map(AgreedCover::officerId)
			.filter((officer) -> own.stream().noneMatch((load) -> load.officer().officerId() == officer))
			.distinct()
			.toList();
		return Stream.concat(own.stream(), this.loads.of(covering).stream()).toList();
	}

	private static Candidate candidate(OfficerLoad load, School school, Double hours, String obstacle) {
		OptionalDouble nearest = load.nearestTo(school);
		return new Candidate(load, nearest.isPresent() ? nearest.getAsDouble() : null,
				hours == null || load.hoursLeft() >= hours,
				(obstacle == null && load.isAtCeiling())
						? "leads %d schools, as many as allowed".formatted(load.schoolCount()) : obstacle,
				obstacle == null);
	}

	private static String obstacle(OfficerLoad load, Urn urn, List<Lead> leads, Map<Long, Set<Urn>> conflicts,
			LocalDate today) {
		PostedOfficer officer = load.officer();
		if (leads.stream().anyMatch((lead) -> lead.officer().id() == officer.officerId())) {
			return "leads this school already, or is to";
		}
		if (!officer.isVettedOn(today)) {
			return (officer.vettedUntil() != null) ? "vetting ended on " + Days.inWords(officer.vettedUntil())
					: "not vetted";
		}
		if (!officer.isTrainedOn(today)) {
			return "not trained for work in schools";
		}
		if (conflicts.getOrDefault(officer.officerId(), Set.of()).contains(urn)) {
			return "declared conflict of interest";
		}
		return null;
	}

}
