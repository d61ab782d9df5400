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
import org.saferschools.shared.RuleException;

import org.springframework.dao.DataIntegrityViolationException;
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
		tell(activity);
		return save(activity);
	}

	private void tell(Activity activity) {
		this.audit.record("Activity logged", "School " + activity.school().urn(),
				"%s, %s, by %s".formatted(activity.kind(), MINUTE.format(activity.startsAt()),
						String.join(", ", activity.officers().stream().map(Officer::label).sorted().toList())));
	}

	private Activity save(Activity activity) {
		try {
			return this.activities.saveAndFlush(activity);
		}
		catch (DataIntegrityViolationException refused) {
			throw BrokenConstraint.asRule(refused, Map.of("officer_in_one_place_at_a_time",
					OfficerTimes.elsewhere("One of the officers", "another place")));
		}
	}

}
