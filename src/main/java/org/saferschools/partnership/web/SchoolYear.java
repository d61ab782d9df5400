package org.saferschools.partnership.web;

import java.time.LocalDate;
import java.time.Month;

/**
 * The academic year, for the expiry that a form proposes.
 */
final class SchoolYear {

	private SchoolYear() {
	}

	/** The last day of July that ends the academic year of a day. */
	static LocalDate lastDay(LocalDate day) {
		int year = (day.getMonth().compareTo(Month.AUGUST) >= 0) ? day.getYear() + 1 : day.getYear();
		return LocalDate.of(year, Month.JULY, 31);
	}

}
