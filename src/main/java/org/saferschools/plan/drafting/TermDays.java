package org.saferschools.plan.drafting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * The days for which a draft is drawn up, counted from the Monday of their first week, so
 * that a day is a whole number and its week that number by seven.
 *
 * @param from first day
 * @param to last day
 */
public record TermDays(LocalDate from, LocalDate to) {

	private static final int DAYS_A_WEEK = 7;

	public TermDays {
		if (from.isAfter(to)) {
			throw new IllegalArgumentException("A draft from %s to %s has no days".formatted(from, to));
		}
	}

	/** The number of a day; below 0 or from {@link #length()} for one of no week here. */
	public int index(LocalDate day) {
		return (int) ChronoUnit.DAYS.between(monday(), day);
	}

	/** The day with a number. */
	public LocalDate day(int index) {
		return monday().plusDays(index);
	}

	/** The week of the day with a number, from 0. */
	public int week(int index) {
		return index / DAYS_A_WEEK;
	}

	/** How many numbers there are, those before the first day included. */
	public int length() {
		return index(this.to) + 1;
	}

	/** How many weeks, Monday to Sunday, the days touch. */
	public int weeks() {
		return week(length() - 1) + 1;
	}

	private LocalDate monday() {
		return this.from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

}
