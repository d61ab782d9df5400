package org.saferschools.school;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/**
 * Days on which schools teach, or on which only staff are in.
 *
 * @param scope whose days
 * @param code the authority's number or the school's URN
 * @param academicYear the calendar year in which the academic year begins
 * @param period such as "Autumn 1", or "INSET"
 * @param from first day
 * @param to last day
 * @param finish when the school day ends, {@code null} where it isn't told
 */
public record TermDate(Scope scope, int code, int academicYear, String period, LocalDate from, LocalDate to,
		LocalTime finish) {

	private static final String INSET = "INSET";

	public TermDate {
		Objects.requireNonNull(scope);
		if (period.isBlank() || from.isAfter(to)) {
			throw new IllegalArgumentException("“%s” from %s to %s is no period".formatted(period, from, to));
		}
	}

	/** Whether only staff are in. */
	public boolean isInset() {
		return this.period.equalsIgnoreCase(INSET);
	}

	boolean covers(LocalDate day) {
		return !day.isBefore(this.from) && !day.isAfter(this.to);
	}

	/** Whether both are of the same kind, of the same schools, and share a day. */
	boolean clashesWith(TermDate other) {
		return this.scope == other.scope && this.code == other.code && isInset() == other.isInset()
				&& !this.from.isAfter(other.to) && !other.from.isAfter(this.to);
	}

	/**
	 * Whose days.
	 */
	public enum Scope {

		/** All schools of a local authority that have none of their own. */
		LA,
		/** One school. */
		URN

	}

}
