package org.saferschools.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.saferschools.officer.TeamService;
import org.saferschools.prioritisation.ServiceStandard;
import org.saferschools.prioritisation.ServiceStandards;
import org.saferschools.shared.Term;
import org.saferschools.shared.Urn;

/**
 * Puts together how a team's term stands, in the same few statements however many schools
 * there are.
 */
@Component
class PlanBook {

	private final TermPlanRepository plans;

	private final PlanLineRepository lines;

	private final TeamSchoolRepository schools;

	private final TeamService teams;

	private final ServiceStandards standards;

	private final Clock clock;

	PlanBook(TermPlanRepository plans, PlanLineRepository lines, TeamSchoolRepository schools, TeamService teams,
			ServiceStandards standards, Clock clock) {
		this.plans = plans;
		this.lines = lines;
		this.schools = schools;
		this.teams = teams;
		this.standards = standards;
		this.clock = clock;
	}

	PlanBoard board(int team, Term term) {
		LocalDate today = LocalDate.now(this.clock);
		List<String> boroughs = this.teams.boroughsOf(team, today);
		TermPlan plan = this.plans.find(team, term).orElse(null);
		List<PlanLine> all = this.lines.find((plan != null) ? plan.id() : 0, boroughs, term.from(), term.to());
		Map<Urn, List<PlanLine>> bySchool = all.stream().collect(Collectors.groupingBy(PlanLine::urn));
		Map<Urn, Agreement> agreed = (plan == null) ? Map.of()
				: this.plans.agreements(plan.id())
					.stream()
					.collect(Collectors.toMap(Agreement::urn, Function.identity()));
		Map<Integer, Integer> promised = this.standards.all()
			.stream()
			.collect(Collectors.toMap(ServiceStandard::tier, ServiceStandard::contactsPerTerm));
		List<PlannedSchool> planned = this.schools.inBoroughs(boroughs, today)
			.stream()
			.map((school) -> new PlannedSchool(new Urn(school.urn()), school.name(), school.tier(), school.leadId(),
					promised.getOrDefault(school.tier(), 0), bySchool.getOrDefault(new Urn(school.urn()), List.of()),
					agreed.get(new Urn(school.urn()))))
			.toList();
		return new PlanBoard(team, this.teams.get(team).name(), term, plan, planned, all, shareOver(term, today));
	}

	/** How much of a term is over, 0 to 1. */
	static double shareOver(Term term, LocalDate today) {
		double days = ChronoUnit.DAYS.between(term.from(), term.to()) + 1;
		return Math.max(0, Math.min(1, (ChronoUnit.DAYS.between(term.from(), today)) / days));
	}

}
