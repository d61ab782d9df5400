package org.saferschools.activity;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.saferschools.security.CurrentUser;
import org.saferschools.shared.RuleException;

import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans work with schools, changes and cancels what is planned. The rules are those of
 * logged work, but that planned work lies ahead; officers' times are held.
 */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
@Transactional
public class ActivityPlanner {

	private final ActivityBook book;

	private final WorkDesk desk;

	private final PlanningRules rules;

	private final CurrentUser currentUser;

	private final Clock clock;

	ActivityPlanner(ActivityBook book, WorkDesk desk, PlanningRules rules, CurrentUser currentUser, Clock clock) {
		this.book = book;
		this.desk = desk;
		this.rules = rules;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * Plans work once, however often the same form is sent.
	 * @return the record; where the form was sent before, that of the first time
	 * @throws RuleException where a rule refuses; its code begins with what it is about:
	 * school, kind, topic, way, route, date, time, officers or submission
	 */
	public Activity plan(PlanActivity command) {
		return this.book.once(command.submissionKey(), () -> {
			OfficerTimes.Wanted wanted = this.desk.check(command.work(),
					(work) -> this.rules.check(work, command.origin()), null);
			Activity activity = planned(command, wanted);
			this.book.tell("Activity planned", activity);
			return this.book.save(activity);
		});
	}

	/**
	 * Why pieces of work can't be planned, each after those before it.
	 * @param origin of all of them
	 * @return the refusal by the position in the list; what can be planned is left out
	 */
	@Transactional(readOnly = true)
	public Map<Integer, RuleException> refusals(List<WorkDetails> wanted, Origin origin) {
		return new TreeMap<>(this.desk.check(wanted, (work) -> this.rules.check(work, origin)).refusals());
	}

	/**
	 * Plans many pieces of work or none, of one origin. The keys are taken as new:
	 * whoever plans in bulk makes them from what is planned.
	 * @return the records, in the order of the commands
	 * @throws PlanRefused for the first that a rule refuses
	 */
	public List<Activity> planAll(List<PlanActivity> commands) {
		if (commands.isEmpty()) {
			return List.of();
		}
		Origin origin = commands.get(0).origin();
		WorkDesk.Checked checked = this.desk.check(commands.stream().map(PlanActivity::work).toList(),
				(work) -> this.rules.check(work, origin));
		new TreeMap<>(checked.refusals()).forEach((position, refused) -> {
			throw new PlanRefused(position, commands.get(position).work(), refused);
		});
		List<Activity> planned = new ArrayList<>();
		for (int position = 0; position < commands.size(); position++) {
			planned.add(planned(commands.get(position), checked.fine().get(position)));
		}
		this.book.tellPlanned(planned);
		return this.book.save(planned);
	}

	private Activity planned(PlanActivity command, OfficerTimes.Wanted wanted) {
		return Activity.planned(command, wanted.work(), wanted.officers())
			.plannedBy(this.currentUser.username(), now());
	}

	/**
	 * Plans something else instead: who planned it may, who takes part, and the
	 * supervisor of the school's team.
	 * @throws RuleException where a rule refuses, or it isn't planned any more
	 * @throws AccessDeniedException for anybody else
	 * @throws ObjectOptimisticLockingFailureException where somebody else changed it
	 * meanwhile
	 */
	public Activity change(long id, ChangeActivity command) {
		Activity activity = this.book.decide(id, command.version());
		OfficerTimes.Wanted wanted = this.desk.check(command.work(),
				(work) -> this.rules.check(work, activity.origin()), id);
		this.book.tell("Planned activity before a change", activity);
		activity.change(wanted.work(), wanted.officers(), command.note());
		this.book.tell("Planned activity changed", activity);
		return this.book.save(activity);
	}

	/**
	 * Cancels planned work for a reason. Its officers are free at that time again.
	 * @throws RuleException where it isn't planned any more
	 * @throws AccessDeniedException for anybody who doesn't decide on it
	 * @throws ObjectOptimisticLockingFailureException where somebody else changed it
	 * meanwhile
	 */
	public Activity cancel(long id, CancelActivity command) {
		Activity activity = this.book.decide(id, command.version());
		if (!CancelReason.given().contains(command.reason())) {
			throw new RuleException("reason.unknown", "Select why it is cancelled");
		}
		if (command.reason() == CancelReason.OTHER && command.note().isEmpty()) {
			throw new RuleException("note.missing", "Say in the note what the other reason is");
		}
		activity.cancel(command.reason(), command.note(), this.currentUser.username(), now());
		this.book.tell("Planned activity cancelled", activity, ": " + command.reason().label());
		return this.book.save(activity);
	}

	/** Whether the person may change, cancel or log what is planned. */
	@Transactional(readOnly = true)
	@PreAuthorize("isAuthenticated()")
	public boolean mayDecide(Activity activity) {
		return activity.isPlanned() && this.book.decidesOn(activity);
	}

	/**
	 * Refuses whoever may not change, cancel or log it.
	 * @throws AccessDeniedException for anybody but who planned it, who takes part and
	 * the supervisor of the school's team
	 */
	@Transactional(readOnly = true)
	public void requireMayDecide(Activity activity) {
		this.book.requireDecision(activity);
	}

	private Instant now() {
		return this.clock.instant();
	}

}
