package org.saferschools.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.saferschools.activity.ActivityPlanner;
import org.saferschools.activity.Origin;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.Term;
import org.saferschools.shared.Urn;

/**
 * Shows how a team's term stands: a supervisor the own team's, the central team any
 * team's.
 */
@Service
@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL')")
@Transactional(readOnly = true)
public class TermPlanService {

	private final PlanReach reach;

	private final PlanBook book;

	private final TermPlanRepository plans;

	private final ActivityPlanner planner;

	TermPlanService(PlanReach reach, PlanBook book, TermPlanRepository plans, ActivityPlanner planner) {
		this.reach = reach;
		this.book = book;
		this.plans = plans;
		this.planner = planner;
	}

	/**
	 * Which team a page is about.
	 * @param asked the team in the address, {@code null} for none
	 * @return empty where the central team hasn't said which
	 */
	public Optional<Integer> team(Integer asked) {
		return this.reach.team(asked);
	}

	/** Whether the person may draft, change and confirm a team's plan. */
	public boolean mayDecide(int team) {
		return this.reach.decidesFor(team);
	}

	/** How a team's term stands. */
	public PlanBoard board(int team, Term term) {
		this.reach.require(team);
		return this.book.board(team, term);
	}

	/**
	 * The lines of some days.
	 * @param officer only this officer's, {@code null} for all
	 */
	public List<PlanLine> lines(PlanBoard board, LocalDate from, LocalDate to, Long officer) {
		return board.lines()
			.stream()
			.filter((line) -> !line.day().isBefore(from) && !line.day().isAfter(to))
			.filter((line) -> officer == null || line.officerIds().contains(officer))
			.toList();
	}

	/**
	 * Why proposed lines can't be planned as things are, by their key. The supervisor
	 * alone is told.
	 */
	public Map<String, String> obstacles(int team, List<PlanLine> lines) {
		List<PlanLine> proposed = lines.stream().filter((line) -> line.state() == LineState.PROPOSED).toList();
		if (proposed.isEmpty() || !mayDecide(team)) {
			return Map.of();
		}
		Map<String, String> obstacles = new TreeMap<>();
		this.planner.refusals(proposed.stream().map(PlanLine::details).toList(), Origin.TERM_PLAN)
			.forEach((position, refused) -> obstacles.put(proposed.get(position).key(), refused.getMessage()));
		return obstacles;
	}

	/**
	 * How one school's term stands.
	 * @throws NotFoundException where the school is in no tier, or another team's
	 */
	public PlannedSchool school(PlanBoard board, Urn urn) {
		return board.schools()
			.stream()
			.filter((school) -> school.urn().equals(urn))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("School %s has no plan with this team".formatted(urn)));
	}

	/** What was changed at a school after the plan was confirmed, the latest first. */
	public List<Amendment> amendments(PlanBoard board, Urn urn) {
		this.reach.require(board.teamId());
		return (board.plan() == null) ? List.of() : this.plans.amendments(board.plan().id(), urn);
	}

}
