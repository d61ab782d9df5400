package org.saferschools.event;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.saferschools.officer.OfficerKind;
import org.saferschools.officer.OfficerService;
import org.saferschools.shared.NotFoundException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells of events. All who work with schools see what there is and when; place and link
 * are shown to those invited.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SUPERVISOR', 'OFFICER', 'CENTRAL')")
public class EventService {

	private final EventRepository events;

	private final InvitationRepository invitations;

	private final NominationRepository nominations;

	private final OfficerService officers;

	private final EventScope scope;

	private final Clock clock;

	EventService(EventRepository events, InvitationRepository invitations, NominationRepository nominations,
			OfficerService officers, EventScope scope, Clock clock) {
		this.events = events;
		this.invitations = invitations;
		this.nominations = nominations;
		this.officers = officers;
		this.scope = scope;
		this.clock = clock;
	}

	/** All events, the latest first. */
	public List<EventLine> all() {
		Map<Long, ReplyCounts> counts = this.invitations.counts(this.scope.officers());
		Map<Long, Invitation> own = own();
		return this.events.findAllByOrderByStartsAtDesc()
			.stream()
			.map((event) -> new EventLine(event, event.state(now()), counts.getOrDefault(event.id(), ReplyCounts.NONE),
					own.get(event.id())))
			.toList();
	}

	/**
	 * The events that begin in some days and were not called off, for a calendar.
	 * @param from first day
	 * @param to last day
	 */
	public List<EventLine> between(LocalDate from, LocalDate to) {
		Map<Long, Invitation> own = own();
		return this.events
			.findByStartsAtBetweenAndCancelledAtIsNullOrderByStartsAt(from.atStartOfDay(),
					to.plusDays(1).atStartOfDay())
			.stream()
			.map((event) -> new EventLine(event, event.state(now()), ReplyCounts.NONE, own.get(event.id())))
			.toList();
	}

	/**
	 * One event.
	 * @throws NotFoundException where there is none with this number
	 */
	public EventPage page(long eventId) {
		Event event = get(eventId);
		Long officer = this.scope.officer();
		Invitation own = (officer != null) ? this.invitations.find(eventId, officer).orElse(null) : null;
		Map<Long, ReplyCounts> counts = this.invitations.counts(this.scope.officers());
		boolean begun = event.hasBegun(now());
		return new EventPage(event, event.state(now()), kindNames(event),
				counts.getOrDefault(eventId, ReplyCounts.NONE), own, own != null || this.scope.isCentral(),
				begun ? this.nominations.winners(eventId) : List.of(), event.takesNominationsOn(now().toLocalDate()));
	}

	/** The kinds of officer that can be invited. */
	public List<OfficerKind> kinds() {
		return this.officers.kinds();
	}

	Event get(long eventId) {
		return this.events.findById(eventId).orElseThrow(() -> new NotFoundException("There is no event " + eventId));
	}

	private List<String> kindNames(Event event) {
		return kinds().stream()
			.filter((kind) -> event.invitedKinds().contains(kind.code()))
			.map(OfficerKind::name)
			.toList();
	}

	private Map<Long, Invitation> own() {
		Long officer = this.scope.officer();
		return (officer == null) ? Map.of()
				: this.invitations.ofOfficer(officer)
					.stream()
					.collect(Collectors.toMap(Invitation::eventId, Function.identity()));
	}

	private LocalDateTime now() {
		return LocalDateTime.now(this.clock);
	}

}
