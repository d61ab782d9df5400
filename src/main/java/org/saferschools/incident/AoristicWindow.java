package org.saferschools.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;

/**
 * The time within which a crime was committed, where nobody saw when. Any moment of it is
 * as likely as another, so an hour's weight is the part of the window that lies in it
 * (aoristic analysis: Ratcliffe and McCullagh, 1998). All weights of a window are 1
 * together. Hours and days are those of London's clocks.
 *
 * @param from first moment
 * @param to last moment, never before the first; the same where the time is known
 */
public record AoristicWindow(Instant from, Instant to) {

	/** Hours in a week. */
	public static final int HOURS_OF_WEEK = 168;

	public AoristicWindow {
		if (from.isAfter(to)) {
			throw new IllegalArgumentException("A window from %s to %s is out of order".formatted(from, to));
		}
	}

	/**
	 * The part of the window between two moments.
	 * @param start included
	 * @param end not included
	 * @return 0 to 1
	 */
	public double weight(Instant start, Instant end) {
		if (this.from.equals(this.to)) {
			return (!this.from.isBefore(start) && this.from.isBefore(end)) ? 1 : 0;
		}
		Instant first = start.isAfter(this.from) ? start : this.from;
		Instant last = end.isBefore(this.to) ? end : this.to;
		return first.isBefore(last) ? seconds(first, last) / seconds(this.from, this.to) : 0;
	}

	/**
	 * The part of the window that lies between two times of day on certain days, such as
	 * half past two and half past six on school days.
	 * @param days which days count
	 * @param start included
	 * @param end not included, later on the same day
	 * @return 0 to 1
	 */
	public double weight(Predicate<LocalDate> days, LocalTime start, LocalTime end) {
		double weight = 0;
		LocalDate last = local(this.to).toLocalDate();
		for (LocalDate day = local(this.from).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
			if (days.test(day)) {
				weight += weight(LondonTime.earliest(day.atTime(start)), LondonTime.earliest(day.atTime(end)));
			}
		}
		return weight;
	}

	/**
	 * Adds the weights to the hours of a week.
	 * @param hours 168 of them, from Monday 00:00
	 */
	public void addTo(double[] hours) {
		ZonedDateTime hour = local(this.from).truncatedTo(ChronoUnit.HOURS);
		do {
			ZonedDateTime next = hour.plusHours(1);
			hours[(hour.getDayOfWeek().getValue() - 1) * 24 + hour.getHour()] += weight(hour.toInstant(),
					next.toInstant());
			hour = next;
		}
		while (hour.toInstant().isBefore(this.to));
	}

	/** How long it is. */
	public Duration length() {
		return Duration.between(this.from, this.to);
	}

	private static ZonedDateTime local(Instant moment) {
		return moment.atZone(LondonTime.ZONE);
	}

	private static double seconds(Instant from, Instant to) {
		return Duration.between(from, to).toMillis() / 1000.0;
	}

}
