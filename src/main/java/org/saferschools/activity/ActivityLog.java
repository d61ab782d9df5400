package org.saferschools.activity;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.saferschools.audit.Audit;
import org.saferschools.officer.Officer;
import org.saferschools.security.CurrentUser;
import org.saferschools.shared.BrokenConstraint;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records work that was done with schools.
 */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
@Transactional
public class ActivityLog {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

	private final ActivityRepository activities;

	private final WorkOrder order;

	private final ActivityParty party;

	private final CurrentUser currentUser;

	private final Audit audit;

	private final Clock clock;

	ActivityLog(ActivityRepository activities, WorkOrder order, ActivityParty party, CurrentUser currentUser,
			Audit audit, Clock clock) {
		this.activities = activities;
		this.order = order;
		this.party = party;
		this.currentUser = currentUser;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Records the work once, however often the same form is sent.
	 * @return the record; where the form was sent before, that of the first time
	 * @throws RuleException where a rule refuses; its code begins with what it is about:
	 * school, kind, topic, date, time, officers or submission
	 */
	public Activity log(LogActivity command) {
		this.activities.waitForTurn(folded(command.submissionKey()));
		Optional<Activity> earlier = this.activities.findBySubmissionKey(command.submissionKey());
		earlier.ifPresent(this::refuseForeignKey);
		return earlier.orElseGet(() -> record(command));
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
		Activity activity = this.activities.findById(id)
			.orElseThrow(() -> new NotFoundException("There is no activity " + id));
		requireMayTakeBack(activity);
		if (activity.version() != version) {
			throw new ObjectOptimisticLockingFailureException(Activity.class, id);
		}
		tell("Activity removed", activity);
		activity.takeBack();
		return this.activities.saveAndFlush(activity);
	}

	/**
	 * Refuses whoever may not take an activity back.
	 * @throws AccessDeniedException for anybody but who logged it and the supervisor of
	 * the school's team
	 */
	@Transactional(readOnly = true)
	public void requireMayTakeBack(Activity activity) {
		if (!decidesOn(activity)) {
			throw new AccessDeniedException("Only who logged a visit, or the school's supervisor, may remove it");
		}
	}

	/** Whether the person may take an activity back. */
	@Transactional(readOnly = true)
	@PreAuthorize("isAuthenticated()")
	public boolean mayTakeBack(Activity activity) {
		return activity.state() == ActivityState.DONE && decidesOn(activity);
	}

	private boolean decidesOn(Activity activity) {
		return activity.wasLoggedBy(this.currentUser.username()) || this.party.personSupervises(activity.school());
	}

	private static long folded(UUID key) {
		return key.getMostSignificantBits() ^ key.getLeastSignificantBits();
	}

	private void refuseForeignKey(Activity earlier) {
		if (!earlier.wasLoggedBy(this.currentUser.username())) {
			throw new RuleException("submission.other",
					"This form was already sent by somebody else. Open a new one to log your visit");
		}
	}

	private Activity record(LogActivity command) {
		Work work = this.order.of(command);
		List<Officer> officers = this.party.of(work, command.officerIds());
		Activity activity = new Activity(command.submissionKey(), work, command.pupils(), command.note())
			.doneBy(officers)
			.loggedBy(this.currentUser.username(), this.clock.instant());
		tell("Activity logged", activity);
		return save(activity);
	}

	private void tell(String action, Activity activity) {
		this.audit.record(action, "School " + activity.school().urn(),
				"%s, %s, by %s".formatted(activity.kind(), MINUTE.format(activity.startsAt()),
						String.join(", ", activity.officers().stream().map(Officer::label).sorted().toList())));
	}

	private Activity save(Activity activity) {
		try {
			return this.activities.saveAndFlush(activity);
		}
		catch (DataIntegrityViolationException refused) {
			throw BrokenConstraint.asRule(refused, Map.of("officer_in_one_place_at_a_time",
					OfficerTimes.elsewhere("One of the officers", "another place at that time")));
		}
	}

}
