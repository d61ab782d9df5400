package org.saferschools.plan.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * Something in a calendar.
 *
 * @param id what it is known by, the same whenever it is read, such as "activity-12"
 * @param kind what sort of thing
 * @param from when it begins, London time
 * @param to when it is over; the midnight after its last day where it takes whole days
 * @param title where, or what: a school, a bank holiday
 * @param detail what happens there, or empty; nothing that a private feed mustn't tell
 * @param href page inside the application, {@code null} for none
 * @param state how it stands, {@code null} where it just is
 * @param visit who takes part and where, {@code null} but for visits
 * @param changes how often it was changed
 */
public record CalendarEntry(String id, EntryKind kind, LocalDateTime from, LocalDateTime to, String title,
		String detail, String href, EntryState state, VisitFacts visit, int changes) {

	public CalendarEntry {
		if (!from.isBefore(to)) {
			throw new IllegalArgumentException("%s from %s to %s takes no time".formatted(id, from, to));
		}
	}

	/** Something that takes whole days. */
	public static CalendarEntry days(String id, EntryKind kind, LocalDate first, LocalDate last, String title,
			String href) {
		return new CalendarEntry(id, kind, first.atStartOfDay(), last.plusDays(1).atStartOfDay(), title, "", href, null,
				null, 0);
	}

	/** Whether it takes whole days. */
	public boolean isAllDay() {
		return this.from.toLocalTime().equals(LocalTime.MIDNIGHT) && this.to.toLocalTime().equals(LocalTime.MIDNIGHT);
	}

	/** Whether it takes place on a day. */
	public boolean isOn(LocalDate day) {
		return this.from.isBefore(day.plusDays(1).atStartOfDay()) && this.to.isAfter(day.atStartOfDay());
	}

	/** The title, with what happens there. */
	public String label() {
		return this.detail.isEmpty() ? this.title : this.title + ": " + this.detail;
	}

	/** Labels of the officers who take part, such as "PC 4412". */
	public List<String> officers() {
		return (this.visit != null) ? this.visit.officers() : List.of();
	}

}
