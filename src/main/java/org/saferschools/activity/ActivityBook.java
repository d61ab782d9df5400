package org.saferschools.activity;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.saferschools.audit.Audit;
import org.saferschools.officer.Officer;
import org.saferschools.security.CurrentUser;
import org.saferschools.shared.BrokenConstraint;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Where planned and logged work is written down, with who may, once for each form, and
 * what the audit says of it.
 */
@Component
class ActivityBook {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

	private final ActivityRepository activities;

	private final ActivityParty party;

	private final CurrentUser currentUser;

	private final Audit audit;

	ActivityBook(ActivityRepository activities, ActivityParty party, CurrentUser currentUser, Audit audit) {
		this.activities = activities;
		this.party = party;
		this.currentUser = currentUser;
		this.audit = audit;
	}

	/**
	 * What a form makes, once however often it is sent.
	 * @param make makes it where the form is new
	 * @throws RuleException where somebody else sent this form
	 */
	Activity once(UUID submissionKey, Supplier<Activity> make) {
		waitForTurn(submissionKey);
		Optional<Activity> earlier = this.activities.findBySubmissionKey(submissionKey);
		earlier.filter((activity) -> !activity.isBy(this.currentUser.username())).ifPresent((foreign) -> {
			throw new RuleException("submission.other",
					"This form was already sent by somebody else. Open a new one to log your visit");
		});
		return earlier.orElseGet(make);
	}

	/** Makes whoever sends the same form at the same moment wait for this transaction. */
	void waitForTurn(UUID key) {
		this.activities.waitForTurn(key.getMostSignificantBits() ^ key.getLeastSignificantBits());
	}

	/**
	 * An activity that the person decides on.
	 * @param version the version that the person saw, or {@code null} for any
	 * @throws AccessDeniedException where others decide
	 * @throws ObjectOptimisticLockingFailureException where somebody changed it meanwhile
	 */
	Activity decide(long id, Integer version) {
		Activity activity = this.activities.findById(id)
			.orElseThrow(() -> new NotFoundException("There is no activity " + id));
		requireDecision(activity);
		if (version != null && activity.version() != version) {
			throw new ObjectOptimisticLockingFailureException(Activity.class, id);
		}
		return activity;
	}

	/**
	 * Refuses whoever doesn't decide on an activity.
	 * @throws AccessDeniedException for anybody but who planned or logged it, who takes
	 * part in what is planned, and the supervisor of the school's team
	 */
	void requireDecision(Activity activity) {
		if (!decidesOn(activity)) {
			throw new AccessDeniedException(
					"Only who planned or logged it, who takes part, or the school's supervisor may change it");
		}
	}

	boolean decidesOn(Activity activity) {
		return activity.isBy(this.currentUser.username()) || takesPartInPlanned(activity)
				|| this.party.personSupervises(activity.school());
	}

	private boolean takesPartInPlanned(Activity activity) {
		return activity.isPlanned() && this.currentUser.find()
			.filter((person) -> activity.officers()
				.stream()
				.map(Officer::id)
				.anyMatch((id) -> id.equals(person.officerId())))
			.isPresent();
	}

	/**
	 * Writes an activity down.
	 * @throws RuleException where one of its officers is elsewhere since a moment ago
	 */
	Activity save(Activity activity) {
		return save(List.of(activity)).get(0);
	}

	/** Writes many activities down. */
	List<Activity> save(List<Activity> several) {
		try {
			return this.activities.saveAllAndFlush(several);
		}
		catch (DataIntegrityViolationException refused) {
			throw BrokenConstraint.asRule(refused, HeldByTheDatabase.RULES);
		}
	}

	/** Tells the audit what happened to an activity. */
	void tell(String action, Activity activity) {
		tell(action, activity, "");
	}

	/**
	 * Tells the audit what happened to an activity.
	 * @param more what else a reader must know
	 */
	void tell(String action, Activity activity, String more) {
		this.audit.record(action, "School " + activity.school().urn(),
				"%s, %s, by %s%s".formatted(activity.kind(), MINUTE.format(activity.startsAt()),
						String.join(", ", activity.officers().stream().map(Officer::label).sorted().toList()), more));
	}

	/** Tells the audit of many activities planned at once. */
	void tellPlanned(List<Activity> several) {
		this.audit.record("Activities planned", "%d activities".formatted(several.size()), "%s to %s, %s".formatted(
				MINUTE.format(several.stream().map(Activity::startsAt).min(Comparator.naturalOrder()).orElseThrow()),
				MINUTE.format(several.stream().map(Activity::startsAt).max(Comparator.naturalOrder()).orElseThrow()),
				several.get(0).origin().label().toLowerCase(Locale.UK)));
	}

}
