package org.saferschools.plan.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Part of a calendar, day by day.
 *
 * @param view how it is looked at
 * @param day the day asked for
 * @param entries what there is, in no order
 * @param clashes visits that don't go together
 */
public record CalendarSheet(CalendarView view, LocalDate day, List<CalendarEntry> entries, List<Clash> clashes) {

	private static final int DAYS_A_WEEK = 7;

	private static final Comparator<CalendarEntry> WHOLE_DAYS_FIRST = Comparator
		.comparing((CalendarEntry entry) -> !entry.isAllDay())
		.thenComparing(CalendarEntry::from)
		.thenComparing(CalendarEntry::title);

	public CalendarSheet {
		entries = List.copyOf(entries);
		clashes = List.copyOf(clashes);
	}

	public LocalDate first() {
		return this.view.first(this.day);
	}

	public LocalDate last() {
		return this.view.last(this.day);
	}

	public LocalDate next() {
		return this.view.next(this.day);
	}

	public LocalDate previous() {
		return this.view.previous(this.day);
	}

	/** All days shown. */
	public List<LocalDate> days() {
		return first().datesUntil(last().plusDays(1)).toList();
	}

	/** The days shown, seven by seven. */
	public List<List<LocalDate>> weeks() {
		List<LocalDate> days = days();
		return IntStream.iterate(0, (start) -> start < days.size(), (start) -> start + DAYS_A_WEEK)
			.mapToObj((start) -> days.subList(start, Math.min(start + DAYS_A_WEEK, days.size())))
			.toList();
	}

	/** What there is on a day, in its order. */
	public List<CalendarEntry> on(LocalDate date) {
		return this.entries.stream().filter((entry) -> entry.isOn(date)).sorted(WHOLE_DAYS_FIRST).toList();
	}

	/** Whether something clashes with an entry. */
	public boolean isClash(CalendarEntry entry) {
		return this.clashes.stream().anyMatch((clash) -> clash.concerns(entry));
	}

}
