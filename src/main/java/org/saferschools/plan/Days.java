package org.saferschools.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How refusals and amendments write a day.
 */
final class Days {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private Days() {
	}

	static String inWords(LocalDate day) {
		return DAY.format(day);
	}

}
