package org.saferschools.incident;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Months in a row, as a ranking looks back on them. Numbered from 0, the earliest.
 *
 * @param last the latest month, included
 * @param months how many, 1 to 120
 */
public record MonthWindow(YearMonth last, int months) {

	private static final int LONGEST = 120;

	public MonthWindow {
		if (last == null || months < 1 || months > LONGEST) {
			throw new IllegalArgumentException(
					"A window has 1 to %d months and a last one, not %d to %s".formatted(LONGEST, months, last));
		}
	}

	public YearMonth first() {
		return month(0);
	}

	/**
	 * The month with a number.
	 * @param index 0 to {@code months - 1}; 0 is the earliest
	 */
	public YearMonth month(int index) {
		return this.last.minusMonths(age(index));
	}

	public boolean contains(YearMonth month) {
		return !month.isBefore(first()) && !month.isAfter(this.last);
	}

	/**
	 * The number of a month.
	 * @param month one of the window
	 */
	public int index(YearMonth month) {
		return this.months - 1 - (int) month.until(this.last, ChronoUnit.MONTHS);
	}

	/** How many months before the last one. */
	public int age(int index) {
		return this.months - 1 - index;
	}

}
