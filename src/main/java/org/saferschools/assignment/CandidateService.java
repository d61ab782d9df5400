package org.saferschools.assignment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

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

	private final Clock clock;

	CandidateService(SchoolService schools, SchoolTeam schoolTeam, OfficerLoads loads, LeadStore leads, Clock clock) {
		this.schools = schools;
		this.schoolTeam = schoolTeam;
		this.loads = loads;
		this.leads = leads;
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
		Double hours = Optional.ofNullable(this.loads.hoursByTier().get(tier))
			.map(BigDecimal::doubleValue)
			.orElse(null);
		List<Lead> leads = this.leads.from(school, today);
		List<Candidate> candidates = this.loads.ofTeam(this.schoolTeam.on(today, school))
			.stream()
			.map((load) -> candidate(load, school, hours, obstacle(load.officer(), leads, today)))
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
		return this.loads.ofTeam(this.schoolTeam.on(LocalDate.now(this.clock), lead.school()))
			.stream()
			.filter((load) -> load.officer().officerId() == lead.officer().id())
			.filter(OfficerLoad::isOver)
			.findFirst();
	}

	private static Candidate candidate(OfficerLoad load, School school, Double hours, String obstacle) {
		OptionalDouble nearest = load.nearestTo(school);
		return new Candidate(load, nearest.isPresent() ? nearest.getAsDouble() : null,
				hours == null || load.hoursLeft() >= hours, obstacle);
	}

	private static String obstacle(PostedOfficer officer, List<Lead> leads, LocalDate today) {
		if (leads.stream().anyMatch((lead) -> lead.officer().id() == officer.officerId())) {
			return "leads this school already, or is to";
		}
		if (!officer.isVettedOn(today)) {
			return (officer.vettedUntil() != null) ? "vetting ended on " + Days.inWords(officer.vettedUntil())
					: "not vetted";
		}
		return officer.isTrainedOn(today) ? null : "not trained for work in schools";
	}

}
