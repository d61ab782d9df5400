package org.saferschools.imports;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads academic years as files write them: 202324, 2023/24, 2023-2024.
 */
final class AcademicYears {

	private static final Pattern YEAR = Pattern.compile("(20\\d\\d)\\W?(20)?(\\d\\d)");

	private static final Pattern IN_NAME = Pattern.compile("(?<!\\d)(20\\d\\d)[-_ ]?(20)?(\\d\\d)(?!\\d)");

	private AcademicYears() {
	}

	/**
	 * The calendar year in which it begins.
	 * @return empty where the text is no academic year
	 */
	static Optional<Integer> of(String text) {
		return first(YEAR.matcher(text), true);
	}

	/** The academic year that the name of a file has in it. */
	static Optional<Integer> inName(String file) {
		return first(IN_NAME.matcher(file), false);
	}

	private static Optional<Integer> first(Matcher matcher, boolean whole) {
		while (whole ? matcher.matches() : matcher.find()) {
			int from = Integer.parseInt(matcher.group(1));
			if ((from + 1) % 100 == Integer.parseInt(matcher.group(3))) {
				return Optional.of(from);
			}
			if (whole) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

}
