package org.saferschools.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.saferschools.activity.ActivityPlanner;
import org.saferschools.activity.CancelActivity;
import org.saferschools.activity.ChangeActivity;
import org.saferschools.activity.Origin;
import org.saferschools.audit.Audit;
import org.saferschools.security.CurrentUser;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Term;
import org.saferschools.shared.Urn;

/**
 * Changes lines of a plan, many at once, and records that schools agreed. What changes
 * after it was planned is an amendment that is kept.
 */
@Service
@PreAuthorize("hasRole('SUPERVISOR')")
@Transactional
public class PlanAmendService {

	/** Who may agree for a school, by role. */
	public static final List<String> ROLES = List.of("Head teacher", "Deputy or assistant head teacher",
			"Designated safeguarding lead", "Head of year", "School office");

	private final PlanReach reach;

	private final PlanBook book;

	private final TermPlanRepository plans;

	private final SuggestionRepository suggestions;

	private final ActivityPlanner planner;

	private final CurrentUser currentUser;

	private final Audit audit;

	private final Clock clock;

	PlanAmendService(PlanReach reach, PlanBook book, TermPlanRepository plans, SuggestionRepository suggestions,
			ActivityPlanner planner, CurrentUser currentUser, Audit audit, Clock clock) {
		this.reach = reach;
		this.book = book;
		this.plans = plans;
		this.suggestions = suggestions;
		this.planner = planner;
		this.currentUser = currentUser;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Changes lines, all or none.
	 * @param version the version of the plan that the person saw
	 * @return how many were changed
	 * @throws RuleException where something is missing, or a rule refuses one of them
	 * @throws ObjectOptimisticLockingFailureException where somebody else changed the
	 * plan or an activity meanwhile
	 */
	public int edit(int team, Term term, int version, EditLines command) {
		this.reach.requireDecision(team);
		PlanBoard board = this.book.board(team, term);
		List<PlanLine> chosen = board.lines()
			.stream()
			.filter((line) -> line.state().isOpen() && command.keys().contains(line.key()))
			.toList();
		LineEdit edit = new LineEdit(command, term, this.suggestions.ways());
		List<PlanLine> planned = chosen.stream().filter((line) -> line.activity() != null).toList();
		requireWhole(board, chosen, planned, command);
		if (!this.plans.take(board.plan().id(), version)) {
			throw new ObjectOptimisticLockingFailureException(TermPlan.class, board.plan().id());
		}
		propose(board, chosen.stream().filter((line) -> line.proposal() != null).toList(), edit);
		planned.forEach((line) -> amend(board.plan(), line, edit));
		this.audit.record("Term plan changed", "%s, %s".formatted(board.team(), term.label()),
				"%s: %d proposed, %d planned".formatted(command.change().label(), chosen.size() - planned.size(),
						planned.size()));
		return chosen.size();
	}

	private static void requireWhole(PlanBoard board, List<PlanLine> chosen, List<PlanLine> planned,
			EditLines command) {
		if (board.plan() == null) {
			throw new RuleException("keys.none", "Draft the term first");
		}
		if (chosen.isEmpty()) {
			throw new RuleException("keys.none", "Select at least one activity that is proposed or planned");
		}
		if (!planned.isEmpty() && (command.why().length() < EditLines.SHORTEST_WHY
				|| command.why().length() > EditLines.LONGEST_WHY)) {
			throw new RuleException("why.missing",
					"Enter why, in 5 to 500 characters: %d of them %s planned already, so this amends the plan"
						.formatted(planned.size(), (planned.size() == 1) ? "is" : "are"));
		}
		if (!planned.isEmpty() && command.change() == LineChange.DROP && command.reason() == null) {
			throw new RuleException("reason.missing", "Select why planned activities are cancelled");
		}
	}

	private void propose(PlanBoard board, List<PlanLine> proposals, LineEdit edit) {
		if (edit.command().change() == LineChange.DROP) {
			proposals.forEach(this.plans::drop);
			return;
		}
		List<PlanLine> others = board.lines()
			.stream()
			.filter((line) -> line.proposal() != null && !proposals.contains(line))
			.toList();
		List<PlanLine> changed = proposals.stream().map(edit::applied).toList();
		refuse(others.size(), changed, this.planner.refusals(
				Stream.concat(others.stream(), changed.stream()).map(PlanLine::details).toList(), Origin.TERM_PLAN));
		changed.forEach(this.plans::change);
	}

	/** What was refused before the change needn't stop it. */
	private static void refuse(int others, List<PlanLine> changed, Map<Integer, RuleException> refusals) {
		refusals.forEach((position, refused) -> {
			if (position >= others) {
				PlanLine line = changed.get(position - others);
				throw new RuleException("keys.refused", "Nothing was changed. %s on %s: %s".formatted(line.school(),
						Days.inWords(line.day()), refused.getMessage()));
			}
		});
	}

	private void amend(TermPlan plan, PlanLine line, LineEdit edit) {
		EditLines command = edit.command();
		if (command.change() == LineChange.DROP) {
			this.planner.cancel(line.activity(), new CancelActivity(line.version(), command.reason(), command.why()));
		}
		else {
			this.planner.change(line.activity(),
					new ChangeActivity(line.version(), edit.applied(line).details(), line.note()));
		}
		this.plans.amended(plan.id(), new Amendment(line.urn(), line.activity(), edit.inWords(line), command.why(),
				this.currentUser.username(), this.clock.instant()));
	}

	/**
	 * Records that a school agreed to its plan as it stands.
	 * @param role who said so there, one of {@link #ROLES}
	 * @param on when, today or earlier
	 * @throws RuleException where nothing is planned, or role or day can't be
	 */
	public void agree(int team, Term term, Urn urn, String role, LocalDate on) {
		this.reach.requireDecision(team);
		PlanBoard board = this.book.board(team, term);
		PlannedSchool school = board.schools()
			.stream()
			.filter((each) -> each.urn().equals(urn))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("School %s has no plan with this team".formatted(urn)));
		int activities = school.all(LineState.PLANNED) + school.all(LineState.OVERDUE) + school.all(LineState.DONE);
		if (board.plan() == null || activities == 0) {
			throw new RuleException("role.nothing", "Nothing is planned for this school yet. Confirm the plan first");
		}
		if (!ROLES.contains(role)) {
			throw new RuleException("role.unknown", "Select who agreed, by role");
		}
		LocalDate today = LocalDate.now(this.clock);
		if (on.isAfter(today) || on.isBefore(term.from().minusMonths(3))) {
			throw new RuleException("day.range", "Day must be today or earlier, within three months before the term");
		}
		this.plans.agreed(board.plan().id(),
				new Agreement(urn, role, on, activities, this.currentUser.username(), this.clock.instant()));
		this.audit.record("School agreed to its plan", "School " + urn,
				"%s on %s, %d activities, %s".formatted(role, on, activities, term.label()));
	}

}
