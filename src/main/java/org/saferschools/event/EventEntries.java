package org.saferschools.event;

import java.time.LocalDate;
import java.util.List;

import org.saferschools.plan.calendar.CalendarEntries;
import org.saferschools.plan.calendar.CalendarEntry;
import org.saferschools.plan.calendar.CalendarScope;
import org.saferschools.plan.calendar.EntryKind;

import org.springframework.stereotype.Component;

/**
 * Puts events into calendars: that they take place, not where nor how to join, which is
 * for those invited.
 */
@Component
class EventEntries implements CalendarEntries {

	private final EventRepository events;

	EventEntries(EventRepository events) {
		this.events = events;
	}

	@Override
	public List<CalendarEntry> between(CalendarScope scope, LocalDate from, LocalDate to) {
		return this.events
			.findByStartsAtBetweenAndCancelledAtIsNullOrderByStartsAt(from.atStartOfDay(),
					to.plusDays(1).atStartOfDay())
			.stream()
			.map((event) -> new CalendarEntry("event-" + event.id(), EntryKind.EVENT, event.startsAt(), event.endsAt(),
					event.name(), "", "/events/" + event.id(), null, null, event.version()))
			.toList();
	}

}
