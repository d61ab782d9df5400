package org.saferschools.plan.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.List;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;

/**
 * Writes a calendar as RFC 5545 has it, times in London time with the rule of the zone,
 * so that an appointment at ten stays at ten when the clocks change.
 */
final class FeedWriter {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final Date now;

	FeedWriter(Instant now) {
		this.now = Date.from(now);
	}

	String write(List<CalendarEntry> entries) {
		return Biweekly.write(calendar(entries)).go();
	}

	ICalendar calendar(List<CalendarEntry> entries) {
		ICalendar calendar = new ICalendar();
		calendar.setProductId("-//Safer Schools//Calendar//EN");
		calendar.setExperimentalProperty("X-WR-CALNAME", "Safer Schools");
		calendar.setRefreshInterval(Duration.builder().hours(1).build());
		calendar.getTimezoneInfo().setDefaultTimezone(LondonZone.assignment());
		entries.stream()
			.sorted(Comparator.comparing(CalendarEntry::from).thenComparing(CalendarEntry::id))
			.map(this::event)
			.forEach(calendar::addEvent);
		return calendar;
	}

	private VEvent event(CalendarEntry entry) {
		VEvent event = new VEvent();
		event.setUid(entry.id() + "@safer-schools");
		event.setDateTimeStamp(this.now);
		event.setSummary(entry.label());
		event.setSequence(entry.changes());
		event.setStatus((entry.state() == EntryState.CANCELLED) ? Status.cancelled() : Status.confirmed());
		if (entry.isAllDay()) {
			event.setDateStart(new DateStart(day(entry.from().toLocalDate())));
			event.setDateEnd(new DateEnd(day(entry.to().toLocalDate())));
		}
		else {
			event.setDateStart(time(entry.from()));
			event.setDateEnd(time(entry.to()));
		}
		return event;
	}

	private static Date time(LocalDateTime time) {
		return Date.from(time.atZone(LONDON).toInstant());
	}

	private static ICalDate day(LocalDate day) {
		return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
	}

}
