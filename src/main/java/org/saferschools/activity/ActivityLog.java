package org.saferschools.activity;

import java.time.Clock;

import org.saferschools.security.CurrentUser;
import org.saferschools.shared.RuleException;

import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records work that was done with schools, planned or not.
 */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
@Transactional
public class ActivityLog {

	private final ActivityBook book;

	private final WorkDesk desk;

	private final LoggingRules rules;

	private final Finds finds;

	private final CurrentUser currentUser;

	private final Clock clock;

	ActivityLog(ActivityBook book, WorkDesk desk, LoggingRules rules, Finds finds, CurrentUser currentUser,
			Clock clock) {
		this.book = book;
		this.desk = desk;
		this.rules = rules;
		this.finds = finds;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * Records unplanned work once, however often the same form is sent.
	 * @return the record; where the form was sent before, that of the first time
	 * @throws RuleException where a rule refuses; its code begins with what it is about:
	 * school, kind, topic, way, route, date, time, officers or submission
	 */
	public Activity log(LogActivity command) {
		return this.book.once(command.submissionKey(), () -> {
			OfficerTimes.Wanted wanted = this.desk.check(command.work(), this.rules::check, null);
			this.finds.check(wanted.work().kind(), command.outcome());
			return record("Activity logged",
					Activity.logged(command.submissionKey(), wanted.work(), wanted.officers(), command.outcome()));
		});
	}

	/**
	 * Records planned work as done, once however often the same form is sent: whoever
	 * takes part may, who planned it, and the supervisor of the school's team.
	 * @throws RuleException where a rule refuses, or it isn't planned any more
	 * @throws AccessDeniedException for anybody else
	 * @throws ObjectOptimisticLockingFailureException where somebody changed the plan
	 * after the version that the command names
	 */
	public Activity done(long id, DoneActivity command) {
		this.book.waitForTurn(command.submissionKey());
		Activity activity = this.book.decide(id, null);
		if (activity.wasDoneBy(command.submissionKey())) {
			return activity;
		}
		this.book.decide(id, command.version());
		OfficerTimes.Wanted wanted = this.desk.check(command.work(), this.rules::check, id);
		this.finds.check(wanted.work().kind(), command.outcome());
		activity.done(command.submissionKey(), wanted.work(), wanted.officers(), command.outcome());
		return record("Planned activity logged", activity);
	}

	private Activity record(String action, Activity activity) {
		activity.loggedBy(this.currentUser.username(), this.clock.instant());
		this.book.tell(action, activity);
		return this.book.save(activity);
	}

	/**
	 * Takes back what was logged by mistake: only who logged it may, or the supervisor of
	 * the school's team. It stays in the audit.
	 * @param version the version that the person saw
	 * @throws AccessDeniedException for anybody else
	 * @throws ObjectOptimisticLockingFailureException where somebody else changed it
	 * meanwhile
	 */
	public Activity takeBack(long id, int version) {
		Activity activity = this.book.decide(id, version);
		this.book.tell("Activity removed", activity);
		activity.takeBack(this.currentUser.username(), this.clock.instant());
		return this.book.save(activity);
	}

	/**
	 * Refuses whoever may not take an activity back.
	 * @throws AccessDeniedException for anybody but who logged it and the supervisor of
	 * the school's team
	 */
	@Transactional(readOnly = true)
	public void requireMayTakeBack(Activity activity) {
		this.book.requireDecision(activity);
	}

	/** Whether the person may take an activity back. */
	@Transactional(readOnly = true)
	@PreAuthorize("isAuthenticated()")
	public boolean mayTakeBack(Activity activity) {
		return activity.state() == ActivityState.DONE && this.book.decidesOn(activity);
	}

}
