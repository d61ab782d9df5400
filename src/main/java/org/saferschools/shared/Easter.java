package org.saferschools.shared;

import java.time.LocalDate;

/**
 * The date of Easter, on which English term dates hang.
 */
final class Easter {

	private Easter() {
	}

	/**
	 * Easter Sunday by the anonymous Gregorian computus (Nature, 20 April 1876; Meeus,
	 * Astronomical Algorithms, chapter 8), whose letters are kept.
	 * @param year from 1583
	 * @return a Sunday from 22 March to 25 April
	 */
	static LocalDate sunday(int year) {
		int a = year % 19;
		int b = year / 100;
		int c = year % 100;
		int f = (b + 8) / 25;
		int g = (b - f + 1) / 3;
		int h = (19 * a + b - b / 4 - g + 15) % 30;
		int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
		int m = (a + 11 * h + 22 * l) / 451;
		int n = h + l - 7 * m + 114;
		return LocalDate.of(year, n / 31, n % 31 + 1);
	}

}
