package org.saferschools.plan.drafting;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Something that suits some schools, in a part of the year or at any time.
 *
 * @param kind code of the kind of activity
 * @param topic code of the topic, {@code null} where the kind has none
 * @param audience for which schools
 * @param from first day of the part of the year, {@code null} for any time
 * @param to last day of it, not before {@code from} in the year; {@code null} for any
 * time
 */
public record Suggestion(String kind, String topic, Audience audience, MonthDay from, MonthDay to) {

	public Suggestion {
		if ((from == null) != (to == null) || from != null && from.isAfter(to)) {
			throw new IllegalArgumentException("A season of %s to %s is none".formatted(from, to));
		}
	}

	/** Whether it belongs to a part of the year. */
	public boolean isSeasonal() {
		return this.from != null;
	}

	/** Whether it may happen on a day. */
	public boolean suits(LocalDate day) {
		MonthDay date = MonthDay.from(day);
		return !isSeasonal() || !date.isBefore(this.from) && !date.isAfter(this.to);
	}

}
