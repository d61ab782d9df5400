package org.saferschools.plan;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.saferschools.activity.Activity;
import org.saferschools.activity.ActivityPlanner;
import org.saferschools.activity.Origin;
import org.saferschools.activity.PlanActivity;
import org.saferschools.activity.PlanRefused;
import org.saferschools.audit.Audit;
import org.saferschools.plan.drafting.TermDraft;
import org.saferschools.plan.drafting.TermDrafter;
import org.saferschools.security.CurrentUser;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Term;

/**
 * Drafts the rest of a team's term and plans what was drafted: the team's own supervisor
 * decides, nobody else.
 */
@Service
@PreAuthorize("hasRole('SUPERVISOR')")
@Transactional
public class PlanDraftService {

	private final PlanReach reach;

	private final PlanBook book;

	private final PlanGround ground;

	private final TermPlanRepository plans;

	private final SuggestionRepository suggestions;

	private final ActivityPlanner planner;

	private final CurrentUser currentUser;

	private final Audit audit;

	private final Clock clock;

	PlanDraftService(PlanReach reach, PlanBook book, PlanGround ground, TermPlanRepository plans,
			SuggestionRepository suggestions, ActivityPlanner planner, CurrentUser currentUser, Audit audit,
			Clock clock) {
		this.reach = reach;
		this.book = book;
		this.ground = ground;
		this.plans = plans;
		this.suggestions = suggestions;
		this.planner = planner;
		this.currentUser = currentUser;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Drafts what schools still lack in the rest of the term. What was proposed before is
	 * proposed anew, what is planned stays.
	 * @return what was drafted, and what couldn't be
	 * @throws AccessDeniedException for anybody but the team's supervisor
	 * @throws RuleException where the term is over
	 */
	public TermDraft draft(int team, Term term) {
		this.reach.requireDecision(team);
		PlanBoard board = this.book.board(team, term);
		TermDraft draft = this.ground.of(board)
			.map(TermDrafter::draft)
			.orElseThrow(() -> new RuleException("term.over",
					"The %s is over. Choose this term or the next".formatted(term.label().toLowerCase())));
		long plan = this.plans.drafted(team, term, this.currentUser.username(), this.clock.instant());
		int before = this.plans.clearProposals(plan);
		this.plans.propose(plan, draft.activities(), this.suggestions.ways());
		this.audit.record("Term plan drafted", subject(board), "%d activities proposed in place of %d, %d schools short"
			.formatted(draft.activities().size(), before, draft.shortfalls().size()));
		return draft;
	}

	/**
	 * Plans everything that is proposed, or nothing.
	 * @param version the version of the plan that the person saw
	 * @return how many activities were planned
	 * @throws RuleException where nothing is proposed, or one can't be planned any more
	 * @throws ObjectOptimisticLockingFailureException where somebody else changed the
	 * plan meanwhile
	 */
	public int confirm(int team, Term term, int version) {
		this.reach.requireDecision(team);
		PlanBoard board = this.book.board(team, term);
		List<PlanLine> proposed = board.lines().stream().filter((line) -> line.proposal() != null).toList();
		if (proposed.isEmpty()) {
			throw new RuleException("plan.empty", "Nothing is proposed. Draft the term first");
		}
		take(board, version);
		List<Activity> planned = planAll(proposed);
		this.plans.planned(proposed, planned.stream().map(Activity::id).toList());
		this.plans.confirmed(board.plan().id(), this.currentUser.username(), this.clock.instant());
		this.audit.record("Term plan confirmed", subject(board), "%d activities planned".formatted(planned.size()));
		return planned.size();
	}

	private List<Activity> planAll(List<PlanLine> proposed) {
		try {
			return this.planner.planAll(proposed.stream().map(PlanDraftService::command).toList());
		}
		catch (PlanRefused refused) {
			PlanLine line = proposed.get(refused.position());
			throw new RuleException("plan.moved",
					("Things changed since the draft, so nothing was planned. %s on %s: %s. "
							+ "Move or drop what is marked, or draft anew")
						.formatted(line.school(), Days.inWords(line.day()), refused.getMessage()));
		}
	}

	/** The key comes from the proposal, so that none is planned twice. */
	private static PlanActivity command(PlanLine line) {
		UUID key = UUID.nameUUIDFromBytes(("term-plan-item-" + line.proposal()).getBytes(StandardCharsets.UTF_8));
		return new PlanActivity(key, line.details(), "", Origin.TERM_PLAN);
	}

	private void take(PlanBoard board, int version) {
		if (!this.plans.take(board.plan().id(), version)) {
			throw new ObjectOptimisticLockingFailureException(TermPlan.class, board.plan().id());
		}
	}

	private static String subject(PlanBoard board) {
		return "%s, %s".formatted(board.team(), board.term().label());
	}

}
