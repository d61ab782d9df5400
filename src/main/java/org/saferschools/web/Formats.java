package org.saferschools.web;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * How dates and numbers are written, in British English and London time. Templates reach
 * it as {@code #formats}. Nothing in gives nothing out.
 */
public class Formats {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

	private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

	private static final String[] UNITS = { "bytes", "KB", "MB", "GB" };

	private final Clock clock;

	/**
	 * Creates the formats.
	 * @param clock tells today and the zone
	 */
	public Formats(Clock clock) {
		this.clock = clock;
	}

	/** Such as "4 March 2026". */
	public String date(TemporalAccessor date) {
		return (date != null) ? DATE.format(local(date)) : "";
	}

	/** Such as "4 Mar 2026", for tables. */
	public String shortDate(TemporalAccessor date) {
		return (date != null) ? SHORT_DATE.format(local(date)).replace("Sept", "Sep") : "";
	}

	/**
	 * "Today", "Tomorrow", "Yesterday", or the weekday with the date, with its year when
	 * that is another.
	 */
	public String day(TemporalAccessor date) {
		if (date == null) {
			return "";
		}
		LocalDate day = LocalDate.from(local(date));
		long away = today().until(day, ChronoUnit.DAYS);
		if (Math.abs(away) <= 1) {
			return (away == 0) ? "Today" : (away == 1) ? "Tomorrow" : "Yesterday";
		}
		return WEEKDAY.format(day) + ((day.getYear() != today().getYear()) ? " " + day.getYear() : "");
	}

	/**
	 * How long ago or ahead a day is: "today", "3 days ago", "in 2 weeks".
	 */
	public String ago(TemporalAccessor date) {
		if (date == null) {
			return "";
		}
		LocalDate day = LocalDate.from(local(date));
		long away = today().until(day, ChronoUnit.DAYS);
		if (Math.abs(away) <= 1) {
			return (away == 0) ? "today" : (away == 1) ? "tomorrow" : "yesterday";
		}
		String length = length(Math.abs(away), Math.abs(today().until(day, ChronoUnit.MONTHS)));
		return (away < 0) ? length + " ago" : "in " + length;
	}

	private String length(long days, long months) {
		if (days < 21) {
			return count(days, "day", "days");
		}
		return (months < 3) ? count(days / 7, "week", "weeks") : count(months, "month", "months");
	}

	/** Such as "4 March 2026, 10:05am". */
	public String dateTime(TemporalAccessor time) {
		return (time != null) ? date(time) + ", " + time(time) : "";
	}

	/** Such as "10:05am", "midday" or "midnight". */
	public String time(TemporalAccessor time) {
		if (time == null) {
			return "";
		}
		LocalTime at = LocalTime.from(local(time)).truncatedTo(ChronoUnit.MINUTES);
		if (at.equals(LocalTime.MIDNIGHT) || at.equals(LocalTime.NOON)) {
			return at.equals(LocalTime.NOON) ? "midday" : "midnight";
		}
		return TIME.format(at).toLowerCase(Locale.UK);
	}

	/** Such as "May 2025". */
	public String month(YearMonth month) {
		return (month != null) ? MONTH.format(month) : "";
	}

	/** A whole number such as "1,234". */
	public String number(Number number) {
		return decimal(number, 0);
	}

	/**
	 * A number with its decimals, such as "1,234.5".
	 * @param number the number
	 * @param places decimals to show, also when they are 0
	 * @return the number in writing
	 */
	public String decimal(Number number, int places) {
		if (number == null) {
			return "";
		}
		NumberFormat format = NumberFormat.getNumberInstance(Locale.UK);
		format.setMinimumFractionDigits(places);
		format.setMaximumFractionDigits(places);
		return format.format(number).replace('-', '\u2212');
	}

	/**
	 * A share such as "82%".
	 * @param share 0 to 100
	 * @return the share in writing
	 */
	public String percent(Number share) {
		return (share != null) ? number(share) + "%" : "";
	}

	/**
	 * A number of things: "1 school", "1,204 schools".
	 */
	public String count(long number, String one, String many) {
		return number(number) + " " + ((number == 1) ? one : many);
	}

	/**
	 * The size of a file, such as "20 MB".
	 * @param bytes its size in bytes
	 * @return the size in the unit that leaves a short number
	 */
	public String size(long bytes) {
		double size = bytes;
		int unit = 0;
		while (size >= 1000 && unit < UNITS.length - 1) {
			size /= 1000;
			unit++;
		}
		return decimal(size, (unit > 0 && size < 10) ? 1 : 0) + " " + UNITS[unit];
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private TemporalAccessor local(TemporalAccessor time) {
		return (time instanceof Instant instant) ? LocalDateTime.ofInstant(instant, this.clock.getZone()) : time;
	}

}
