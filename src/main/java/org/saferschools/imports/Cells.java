package org.saferschools.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;

/**
 * Reads what fields of many sources have in common. A column may be -1, where the file
 * doesn't have it: its fields are blank.
 */
final class Cells {

	private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

	private static final int LONGEST = 200;

	/** As machines write it, as people write it, and as GIAS does. */
	private static final List<DateTimeFormatter> DATES = List.of("uuuu-MM-dd", "dd/MM/uuuu", "dd-MM-uuuu")
		.stream()
		.map((pattern) -> DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT))
		.toList();

	private Cells() {
	}

	/**
	 * The text without control characters, 200 at most; {@code null} where it is blank.
	 */
	static String text(Row row, int column) {
		if (row.isBlank(column)) {
			return null;
		}
		String clean = CONTROL.matcher(row.text(column)).replaceAll("").strip();
		return clean.isEmpty() ? null : clean.substring(0, Math.min(clean.length(), LONGEST));
	}

	/** A whole number; empty where it is none. */
	static Optional<Integer> whole(Row row, int column) {
		if (row.isBlank(column)) {
			return Optional.empty();
		}
		double number = row.number(column);
		return (number == Math.rint(number) && Math.abs(number) < 1e9) ? Optional.of((int) number) : Optional.empty();
	}

	/** A number; empty where it is none, or without end. */
	static Optional<Double> number(Row row, int column) {
		return row.isBlank(column) ? Optional.empty() : Optional.of(row.number(column)).filter(Double::isFinite);
	}

	/** The place to the metre; empty where it isn't one on the grid. */
	static Optional<GridPoint> place(Row row, int easting, int northing) {
		int east = number(row, easting).map(Cells::metres).orElse(0);
		int north = number(row, northing).map(Cells::metres).orElse(0);
		return (east > 0 && north > 0 && GridPoint.covers(east, north)) ? Optional.of(new GridPoint(east, north))
				: Optional.empty();
	}

	private static int metres(double number) {
		return (Math.abs(number) < 1e9) ? (int) Math.round(number) : 0;
	}

	/**
	 * A day such as 2026-09-01, 01/09/2026 or 01-09-2026, of the years 1 to 9999; empty
	 * where it is none.
	 */
	static Optional<LocalDate> date(Row row, int column) {
		String text = row.text(column);
		return DATES.stream().flatMap((format) -> date(text, format).stream()).findFirst();
	}

	/** A day in this format, of the years 1 to 9999; empty where it is none. */
	static Optional<LocalDate> date(String text, DateTimeFormatter format) {
		try {
			return Optional.of(LocalDate.parse(text, format))
				.filter((date) -> date.getYear() >= 1 && date.getYear() <= 9999);
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** A URN; empty where it is none. */
	static Optional<Urn> urn(Row row, int column) {
		return whole(row, column).filter((number) -> number >= 100_000 && number <= 999_999).map(Urn::new);
	}

}
