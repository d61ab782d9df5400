package org.saferschools.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;

/**
 * A school term by the plain English calendar, for use where a borough has given no dates
 * of its own.
 *
 * @param academicYear the calendar year in which the academic year starts: 2026 is
 * 2026/27
 * @param season which term of that academic year
 */
public record Term(int academicYear, Season season) implements Comparable<Term> {

	private static final Comparator<Term> IN_TIME = Comparator.comparingInt(Term::academicYear)
		.thenComparing(Term::season);

	public Term {
		if (academicYear < 1988 || academicYear > 2199) {
			throw new IllegalArgumentException(
					"Academic year " + academicYear + " is not between 1988 and 2199, where terms are reckoned");
		}
		if (season == null) {
			throw new IllegalArgumentException("A term is autumn, spring or summer");
		}
	}

	/**
	 * The term that a day belongs to.
	 * @param date any day
	 * @return the term under way, or in the holidays the coming one
	 */
	public static Term of(LocalDate date) {
		Term term = new Term(date.getYear() - 1, Season.SPRING);
		while (term.to().isBefore(date)) {
			term = term.next();
		}
		return term;
	}

	/**
	 * First day of the term.
	 * @return a weekday
	 */
	public LocalDate from() {
		return this.season.from(calendarYear());
	}

	/**
	 * Last day of the term.
	 * @return a weekday
	 */
	public LocalDate to() {
		return this.season.to(calendarYear());
	}

	/**
	 * Whether the day lies from the first to the last day, half-term included.
	 * @param date any day
	 * @return false in the holidays before and after
	 */
	public boolean contains(LocalDate date) {
		return !date.isBefore(from()) && !date.isAfter(to());
	}

	/**
	 * How many weeks, Monday to Sunday, the term touches, half-term included.
	 * @return the m of "week n of m"
	 */
	public int weeks() {
		return weekOf(to());
	}

	/**
	 * Which week of the term a day is in.
	 * @param date a day of this term
	 * @return the n of "week n of m", from 1
	 * @throws IllegalArgumentException when the day is outside the term
	 */
	public int weekOf(LocalDate date) {
		if (!contains(date)) {
			throw new IllegalArgumentException(
					"%s is not in the %s, %s to %s".formatted(date, label().toLowerCase(), from(), to()));
		}
		return 1 + (int) ChronoUnit.WEEKS.between(mondayOf(from()), mondayOf(date));
	}

	/**
	 * The term after this one.
	 * @return the next term
	 */
	public Term next() {
		return switch (this.season) {
			case AUTUMN -> new Term(this.academicYear, Season.SPRING);
			case SPRING -> new Term(this.academicYear, Season.SUMMER);
			case SUMMER -> new Term(this.academicYear + 1, Season.AUTUMN);
		};
	}

	/**
	 * The term before this one.
	 * @return the previous term
	 */
	public Term previous() {
		return switch (this.season) {
			case AUTUMN -> new Term(this.academicYear - 1, Season.SUMMER);
			case SPRING -> new Term(this.academicYear, Season.AUTUMN);
			case SUMMER -> new Term(this.academicYear, Season.SPRING);
		};
	}

	/**
	 * Name for a page.
	 * @return such as "Autumn term 2026" or "Spring term 2027", by calendar year
	 */
	public String label() {
		return this.season.word + " term " + calendarYear();
	}

	@Override
	public int compareTo(Term other) {
		return IN_TIME.compare(this, other);
	}

	private int calendarYear() {
		return (this.season == Season.AUTUMN) ? this.academicYear : this.academicYear + 1;
	}

	private static LocalDate mondayOf(LocalDate date) {
		return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	/**
	 * The three terms of an academic year, in its order.
	 */
	public enum Season {

		/**
		 * From 1 September, or the Monday after when that is a weekend, to the last
		 * Friday by 22 December.
		 */
		AUTUMN("Autumn") {
			@Override
			LocalDate from(int year) {
				LocalDate first = LocalDate.of(year, Month.SEPTEMBER, 1);
				return isWeekend(first) ? first.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : first;
			}

			@Override
			LocalDate to(int year) {
				return lastFridayBy(LocalDate.of(year, Month.DECEMBER, 22));
			}
		},

		/**
		 * From the first Monday on or after 3 January to the Friday nine days before
		 * Easter Sunday.
		 */
		SPRING("Spring") {
			@Override
			LocalDate from(int year) {
				return LocalDate.of(year, Month.JANUARY, 3).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
			}

			@Override
			LocalDate to(int year) {
				return Easter.sunday(year).minusDays(9);
			}
		},

		/**
		 * From the Monday eight days after Easter Sunday to 22 July, or the Friday before
		 * when that is a weekend.
		 */
		SUMMER("Summer") {
			@Override
			LocalDate from(int year) {
				return Easter.sunday(year).plusDays(8);
			}

			@Override
			LocalDate to(int year) {
				LocalDate last = LocalDate.of(year, Month.JULY, 22);
				return isWeekend(last) ? lastFridayBy(last) : last;
			}
		};

		private final String word;

		Season(String word) {
			this.word = word;
		}

		abstract LocalDate from(int year);

		abstract LocalDate to(int year);

		private static boolean isWeekend(LocalDate date) {
			return date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
		}

		private static LocalDate lastFridayBy(LocalDate date) {
			return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
		}

	}

}
