package org.saferschools.plan.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * How a calendar is looked at.
 */
public enum CalendarView {

	/** A month in whole weeks. */
	MONTH("Month") {
		@Override
		LocalDate first(LocalDate day) {
			return monday(day.withDayOfMonth(1));
		}

		@Override
		LocalDate last(LocalDate day) {
			return monday(day.with(TemporalAdjusters.lastDayOfMonth())).plusDays(6);
		}

		@Override
		LocalDate next(LocalDate day) {
			return day.withDayOfMonth(1).plusMonths(1);
		}

		@Override
		LocalDate previous(LocalDate day) {
			return day.withDayOfMonth(1).minusMonths(1);
		}
	},
	/** A week from Monday. */
	WEEK("Week") {
		@Override
		LocalDate first(LocalDate day) {
			return monday(day);
		}

		@Override
		LocalDate last(LocalDate day) {
			return monday(day).plusDays(6);
		}

		@Override
		LocalDate next(LocalDate day) {
			return day.plusWeeks(1);
		}

		@Override
		LocalDate previous(LocalDate day) {
			return day.minusWeeks(1);
		}
	},
	/** Four weeks as a list. */
	LIST("List") {
		@Override
		LocalDate first(LocalDate day) {
			return day;
		}

		@Override
		LocalDate last(LocalDate day) {
			return day.plusDays(27);
		}

		@Override
		LocalDate next(LocalDate day) {
			return day.plusWeeks(4);
		}

		@Override
		LocalDate previous(LocalDate day) {
			return day.minusWeeks(4);
		}
	};

	private final String label;

	CalendarView(String label) {
		this.label = label;
	}

	abstract LocalDate first(LocalDate day);

	abstract LocalDate last(LocalDate day);

	abstract LocalDate next(LocalDate day);

	abstract LocalDate previous(LocalDate day);

	private static LocalDate monday(LocalDate day) {
		return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	public String label() {
		return this.label;
	}

	/** The view with a name in an address, month for none that there is. */
	public static CalendarView of(String name) {
		for (CalendarView view : values()) {
			if (view.name().equalsIgnoreCase(name)) {
				return view;
			}
		}
		return MONTH;
	}

}
