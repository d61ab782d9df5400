package org.saferschools.event;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.saferschools.audit.Audit;
import org.saferschools.officer.OfficerService;
import org.saferschools.officer.PostedOfficer;
import org.saferschools.security.CurrentUser;
import org.saferschools.shared.BrokenConstraint;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes events, invites to them and calls them off: the central team's work.
 */
@Service
@Transactional
@PreAuthorize("hasRole('CENTRAL')")
public class EventPlanning {

	private static final Map<String, RuleException> RULES = Map.of("event_name_key",
			new RuleException("name.taken", "There is already an event with this name. Add the year"));

	private final EventRepository events;

	private final InvitationRepository invitations;

	private final OfficerService officers;

	private final CurrentUser currentUser;

	private final Audit audit;

	private final Clock clock;

	EventPlanning(EventRepository events, InvitationRepository invitations, OfficerService officers,
			CurrentUser currentUser, Audit audit, Clock clock) {
		this.events = events;
		this.invitations = invitations;
		this.officers = officers;
		this.currentUser = currentUser;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Makes an event. Nobody is invited yet.
	 * @return its number
	 * @throws RuleException where the name is taken or it begins in the past
	 */
	public long create(EventDetails details) {
		requireToCome(details);
		Event event = save(new Event(details, this.currentUser.username(), this.clock.instant()));
		this.audit.record("Event made", event.name(),
				"%s, begins %s".formatted(event.kind().label(), event.startsAt()));
		return event.id();
	}

	/**
	 * Changes an event.
	 * @param version the version that was looked at
	 * @throws RuleException where it is over or was called off, the name is taken or it
	 * would begin in the past
	 */
	public void change(long eventId, int version, EventDetails details) {
		Event event = seen(eventId, version);
		requireToCome(details);
		event.change(details, now());
		save(event);
		this.audit.record("Event changed", event.name(),
				"Begins %s, replies until %s".formatted(event.startsAt(), event.replyBy()));
	}

	private void requireToCome(EventDetails details) {
		if (!details.startsAt().isAfter(now())) {
			throw new RuleException("day.past", "The event must begin in the future");
		}
	}

	/**
	 * Calls an event off.
	 * @param version the version that was looked at
	 * @throws RuleException where it is over or was called off already
	 */
	public void cancel(long eventId, int version, String reason) {
		Event event = seen(eventId, version);
		event.cancel(reason, this.clock.instant(), now());
		save(event);
		this.audit.record("Event called off", event.name(), reason.strip());
	}

	/**
	 * Invites all officers of the invited kinds, as they are posted today, who aren't
	 * invited yet.
	 * @return how many that are
	 * @throws RuleException where replies are closed, it is over or was called off
	 */
	public int invite(long eventId) {
		Event event = find(eventId);
		event.requireToCome(now());
		if (event.state(now()) == EventState.CLOSED) {
			throw new RuleException("event.closed",
					"The last day for replies has passed. Change it before you invite more officers");
		}
		List<Long> posted = this.officers.ofKinds(event.invitedKinds(), now().toLocalDate())
			.stream()
			.map(PostedOfficer::officerId)
			.toList();
		int invited = this.invitations.invite(eventId, posted, now().toLocalDate());
		this.audit.record("Officers invited", event.name(), invited + " officers");
		return invited;
	}

	private Event seen(long eventId, int version) {
		Event event = find(eventId);
		if (event.version() != version) {
			throw new ObjectOptimisticLockingFailureException(Event.class, eventId);
		}
		return event;
	}

	private Event find(long eventId) {
		return this.events.findById(eventId).orElseThrow(() -> new NotFoundException("There is no event " + eventId));
	}

	private Event save(Event event) {
		try {
			return this.events.saveAndFlush(event);
		}
		catch (DataIntegrityViolationException refused) {
			throw BrokenConstraint.asRule(refused, RULES);
		}
	}

	private LocalDateTime now() {
		return LocalDateTime.now(this.clock);
	}

}
