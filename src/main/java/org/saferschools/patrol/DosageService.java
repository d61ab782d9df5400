package org.saferschools.patrol;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.saferschools.assignment.SchoolCare;
import org.saferschools.assignment.SchoolCareService;
import org.saferschools.officer.TeamService;
import org.saferschools.prioritisation.ServiceStandard;
import org.saferschools.prioritisation.ServiceStandards;
import org.saferschools.shared.Term;
import org.saferschools.shared.Urn;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds the patrols that places had against what they are promised.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR', 'CENTRAL')")
public class DosageService {

	private final SchoolCareService schools;

	private final ServiceStandards standards;

	private final DosageRepository counts;

	private final PatrolTeams reach;

	private final TeamService teams;

	private final Clock clock;

	DosageService(SchoolCareService schools, ServiceStandards standards, DosageRepository counts, PatrolTeams reach,
			TeamService teams, Clock clock) {
		this.schools = schools;
		this.standards = standards;
		this.counts = counts;
		this.reach = reach;
		this.teams = teams;
		this.clock = clock;
	}

	/** The term that is shown: the one under way, or in the holidays the coming one. */
	public Term term() {
		return Term.of(today());
	}

	/** The schools of a team, neediest first. */
	public List<Dosage> ofSchools(int teamId) {
		return on(teamId, today());
	}

	/** The same with what is due by the end of a day. */
	List<Dosage> on(int teamId, LocalDate day) {
		this.reach.team(teamId);
		Term term = Term.of(day);
		Map<Urn, DosageRepository.Count> counts = this.counts.bySchool(this.teams.boroughsOf(teamId, today()),
				term.from(), term.to());
		Map<Integer, Integer> promised = this.standards.all()
			.stream()
			.collect(Collectors.toMap(ServiceStandard::tier, ServiceStandard::patrolsPerTerm));
		double passed = term.contains(day) ? (double) term.weekOf(day) / term.weeks() : 0;
		return this.schools.ofTeam(teamId)
			.stream()
			.map((school) -> dosage(school, promised, passed,
					counts.getOrDefault(school.urn(), DosageRepository.Count.NONE)))
			.toList();
	}

	private static Dosage dosage(SchoolCare school, Map<Integer, Integer> promised, double passed,
			DosageRepository.Count count) {
		int whole = (school.tier() != null) ? promised.getOrDefault(school.tier(), 0) : 0;
		return new Dosage(school.urn(), school.name(), school.tier(), whole, whole * passed, count.done(),
				count.planned());
	}

	/** The hotspots of the latest set in a team's boroughs, the worst first. */
	public List<HotspotDosage> ofHotspots(int teamId) {
		this.reach.team(teamId);
		Term term = term();
		return this.counts.byHotspot(this.teams.boroughsOf(teamId, today()), term.from(), term.to());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
