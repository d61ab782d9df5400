package org.saferschools.prioritisation;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes months for people.
 */
final class Months {

	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

	private Months() {
	}

	/** Such as "May 2025". */
	static String name(YearMonth month) {
		return NAME.format(month);
	}

}
