package org.saferschools.activity;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Months of every year, from the first to the last, which may go over the new year.
 *
 * @param from first month
 * @param to last month
 */
public record Season(Month from, Month to) {

	static Season of(Integer from, Integer to) {
		return (from != null && to != null) ? new Season(Month.of(from), Month.of(to)) : null;
	}

	/** Whether a day lies in it. */
	public boolean contains(LocalDate day) {
		Month month = day.getMonth();
		boolean afterFirst = month.compareTo(this.from) >= 0;
		boolean beforeLast = month.compareTo(this.to) <= 0;
		return (this.from.compareTo(this.to) <= 0) ? afterFirst && beforeLast : afterFirst || beforeLast;
	}

	/** Such as "October to November", or "May" for a single month. */
	public String label() {
		return (this.from == this.to) ? name(this.from) : name(this.from) + " to " + name(this.to);
	}

	private static String name(Month month) {
		return month.getDisplayName(TextStyle.FULL, Locale.UK);
	}

}
