package org.saferschools.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

/**
 * The bank holidays of England, reckoned from 2011 by the Banking and Financial Dealings
 * Act 1971, with the days that royal proclamations have moved or added since.
 */
public final class BankHolidays {

	private static final String MOVED = "";

	/** By proclamation; an empty name means that the usual holiday was moved away. */
	private static final Map<LocalDate, String> PROCLAIMED = Map.ofEntries(
			Map.entry(LocalDate.of(2011, 4, 29), "Royal wedding"), Map.entry(LocalDate.of(2012, 5, 28), MOVED),
			Map.entry(LocalDate.of(2012, 6, 4), "Spring bank holiday"),
			Map.entry(LocalDate.of(2012, 6, 5), "Diamond Jubilee"), Map.entry(LocalDate.of(2020, 5, 4), MOVED),
			Map.entry(LocalDate.of(2020, 5, 8), "Early May bank holiday"), Map.entry(LocalDate.of(2022, 5, 30), MOVED),
			Map.entry(LocalDate.of(2022, 6, 2), "Spring bank holiday"),
			Map.entry(LocalDate.of(2022, 6, 3), "Platinum Jubilee"),
			Map.entry(LocalDate.of(2022, 9, 19), "State Funeral of Queen Elizabeth II"),
			Map.entry(LocalDate.of(2023, 5, 8), "Coronation of King Charles III"));

	private BankHolidays() {
	}

	/**
	 * The bank holiday that falls on a day.
	 * @param day any day from 2011
	 * @return its name, or empty on any other day; a holiday that falls on a weekend is
	 * found on the working day that stands in for it
	 */
	public static Optional<String> on(LocalDate day) {
		String proclaimed = PROCLAIMED.get(day);
		if (proclaimed != null) {
			return Optional.of(proclaimed).filter((name) -> !name.equals(MOVED));
		}
		if (isWeekend(day)) {
			return Optional.empty();
		}
		return switch (day.getMonth()) {
			case JANUARY -> newYear(day);
			case MARCH, APRIL -> easter(day);
			case MAY -> may(day);
			case AUGUST -> named("Summer bank holiday", isLastMonday(day));
			case DECEMBER -> christmas(day);
			default -> Optional.empty();
		};
	}

	private static Optional<String> newYear(LocalDate day) {
		return named("New Year’s Day", day.getDayOfMonth() == 1 || day.getDayOfMonth() <= 3 && isMonday(day));
	}

	private static Optional<String> easter(LocalDate day) {
		LocalDate sunday = Easter.sunday(day.getYear());
		return named("Good Friday", day.equals(sunday.minusDays(2)))
			.or(() -> named("Easter Monday", day.equals(sunday.plusDays(1))));
	}

	private static Optional<String> may(LocalDate day) {
		return named("Early May bank holiday", isMonday(day) && day.getDayOfMonth() <= 7)
			.or(() -> named("Spring bank holiday", isLastMonday(day)));
	}

	/** After a weekend, 27 and 28 December stand in for the 25th and 26th. */
	private static Optional<String> christmas(LocalDate day) {
		boolean standsIn = isMonday(day) || day.getDayOfWeek() == DayOfWeek.TUESDAY;
		return switch (day.getDayOfMonth()) {
			case 25 -> Optional.of("Christmas Day");
			case 26 -> Optional.of("Boxing Day");
			case 27, 28 -> named("Christmas bank holiday", standsIn);
			default -> Optional.empty();
		};
	}

	private static Optional<String> named(String name, boolean falls) {
		return falls ? Optional.of(name) : Optional.empty();
	}

	private static boolean isLastMonday(LocalDate day) {
		return day.equals(day.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
	}

	private static boolean isMonday(LocalDate day) {
		return day.getDayOfWeek() == DayOfWeek.MONDAY;
	}

	private static boolean isWeekend(LocalDate day) {
		return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
	}

}
