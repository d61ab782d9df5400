package org.saferschools.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads clock times as files write them, with or without seconds: 2026-03-05T15:20,
 * 2026-03-05 15:20:00 and 05/03/2026 15:20. A day without a time is all of it. Years
 * before 1900 and after 9999 are no years.
 *
 * @param from the first time that may be meant
 * @param to the last one
 */
record ClockTimes(LocalDateTime from, LocalDateTime to) {

	private static final List<DateTimeFormatter> TIMES = Stream
		.of("uuuu-MM-dd'T'HH:mm[:ss]", "uuuu-MM-dd HH:mm[:ss]", "dd/MM/uuuu HH:mm[:ss]")
		.map((pattern) -> DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT))
		.toList();

	/** The time in a column; empty where it is none. */
	static Optional<ClockTimes> in(Row row, int column) {
		Optional<LocalDate> day = Cells.date(row, column).filter((date) -> isYear(date.getYear()));
		if (day.isPresent()) {
			return Optional.of(new ClockTimes(day.get().atStartOfDay(), day.get().plusDays(1).atStartOfDay()));
		}
		return TIMES.stream()
			.flatMap((format) -> time(row.text(column), format).stream())
			.findFirst()
			.filter((times) -> isYear(times.from.getYear()));
	}

	private static boolean isYear(int year) {
		return year >= 1900 && year <= 9999;
	}

	private static Optional<ClockTimes> time(String text, DateTimeFormatter format) {
		try {
			LocalDateTime time = LocalDateTime.parse(text, format);
			return Optional.of(new ClockTimes(time, time));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
