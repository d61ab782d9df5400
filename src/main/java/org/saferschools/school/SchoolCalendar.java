package org.saferschools.school;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.saferschools.school.TermDate.Scope;

/**
 * On which days a school teaches, as far as dates are known. In a year for which the
 * school has dates of its own, those count, else its authority's; INSET days of both
 * count always.
 */
public final class SchoolCalendar {

	private final List<TermDate> dates;

	private final NavigableMap<LocalDate, LocalTime> finishes;

	SchoolCalendar(List<TermDate> dates) {
		this(dates, new TreeMap<>());
	}

	SchoolCalendar(List<TermDate> dates, NavigableMap<LocalDate, LocalTime> finishes) {
		this.dates = List.copyOf(dates);
		this.finishes = finishes;
	}

	/**
	 * Why the school doesn't teach on a day. Weekends and bank holidays aren't looked at.
	 * @return such as "an INSET day", or empty where it does or nothing is known of that
	 * year
	 */
	public Optional<String> whyClosed(LocalDate day) {
		if (this.dates.stream().anyMatch((date) -> date.isInset() && date.covers(day))) {
			return Optional.of("an INSET day");
		}
		List<TermDate> periods = periods(day);
		boolean closed = !periods.isEmpty() && periods.stream().noneMatch((date) -> date.covers(day));
		return closed ? Optional.of("in the holidays") : Optional.empty();
	}

	/**
	 * When the school day ends, as written down by hand or else by file; empty where it
	 * isn't known.
	 */
	public Optional<LocalTime> finish(LocalDate day) {
		Map.Entry<LocalDate, LocalTime> byHand = this.finishes.floorEntry(day);
		return (byHand != null) ? Optional.of(byHand.getValue()) : finishByFile(day);
	}

	private Optional<LocalTime> finishByFile(LocalDate day) {
		return this.dates.stream()
			.filter((date) -> !date.isInset() && date.covers(day) && date.finish() != null)
			.max((one, other) -> one.scope().compareTo(other.scope()))
			.map(TermDate::finish);
	}

	private List<TermDate> periods(LocalDate day) {
		int year = (day.getMonth().compareTo(Month.AUGUST) >= 0) ? day.getYear() : day.getYear() - 1;
		List<TermDate> all = this.dates.stream()
			.filter((date) -> !date.isInset() && date.academicYear() == year)
			.toList();
		List<TermDate> own = all.stream().filter((date) -> date.scope() == Scope.URN).toList();
		return own.isEmpty() ? all : own;
	}

}
