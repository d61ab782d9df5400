package org.saferschools.event;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.saferschools.audit.Audit;
import org.saferschools.officer.OfficerService;
import org.saferschools.officer.PostedOfficer;
import org.saferschools.shared.BrokenConstraint;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What invited officers answer, and who was there in the end.
 */
@Service
@Transactional
public class ReplyService {

	private static final RuleException LATE = new RuleException("reply.late",
			"Replies to this event are closed. Ask the central team if you must change yours");

	private final EventRepository events;

	private final InvitationRepository invitations;

	private final OfficerService officers;

	private final EventScope scope;

	private final Audit audit;

	private final Clock clock;

	ReplyService(EventRepository events, InvitationRepository invitations, OfficerService officers, EventScope scope,
			Audit audit, Clock clock) {
		this.events = events;
		this.invitations = invitations;
		this.officers = officers;
		this.scope = scope;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Answers the own invitation. Until the last day for replies a later answer takes the
	 * place of an earlier one.
	 * @throws RuleException after that day, or where the event was called off
	 * @throws AccessDeniedException for somebody who isn't invited
	 */
	@PreAuthorize("hasRole('OFFICER')")
	public void reply(long eventId, Reply reply) {
		Event event = event(eventId);
		event.requireToCome(now());
		if (event.state(now()) != EventState.OPEN) {
			throw LATE;
		}
		try {
			if (!this.invitations.reply(eventId, this.scope.officer(), reply, today())) {
				throw new AccessDeniedException("Only officers who are invited can reply");
			}
		}
		catch (DataIntegrityViolationException refused) {
			throw BrokenConstraint.asRule(refused, Map.of("reply_in_time", LATE));
		}
		this.audit.record("Invitation answered", event.name(), reply.label());
	}

	/**
	 * The invitations to an event: all of them to the central team, those of the own
	 * team's officers to a supervisor.
	 * @param reply only those with this answer: {@code OPEN} for none, {@code null} for
	 * all
	 */
	@Transactional(readOnly = true)
	@PreAuthorize("hasAnyRole('CENTRAL', 'SUPERVISOR')")
	public List<InvitedOfficer> invited(long eventId, String reply) {
		Event event = event(eventId);
		List<Invitation> invitations = this.invitations.toEvent(eventId, this.scope.officers());
		List<Long> ids = invitations.stream().map(Invitation::officerId).toList();
		Map<Long, String> labels = this.officers.labels(ids);
		Map<Long, PostedOfficer> postings = this.officers.postingsOf(ids, event.startsAt().toLocalDate());
		return invitations.stream()
			.map((invitation) -> new InvitedOfficer(invitation, labels.get(invitation.officerId()),
					postings.get(invitation.officerId())))
			.filter((invited) -> reply == null || reply.isEmpty() || reply.equals(invited.answer()))
			.toList();
	}

	/**
	 * Writes down who was there.
	 * @param shown the officers that were looked at
	 * @param present those of them who were there
	 * @throws RuleException before the event begins, or where it was called off
	 */
	@PreAuthorize("hasRole('CENTRAL')")
	public void attendance(long eventId, Collection<Long> shown, Collection<Long> present) {
		Event event = event(eventId);
		if (!event.hasBegun(now())) {
			throw new RuleException("event.early", "Attendance is recorded once the event has begun");
		}
		this.invitations.attendance(eventId, shown, present);
		this.audit.record("Attendance recorded", event.name(),
				"%d of %d were there".formatted(present.size(), shown.size()));
	}

	private Event event(long eventId) {
		return this.events.findById(eventId).orElseThrow(() -> new NotFoundException("There is no event " + eventId));
	}

	private LocalDate today() {
		return now().toLocalDate();
	}

	private LocalDateTime now() {
		return LocalDateTime.now(this.clock);
	}

}
