package org.saferschools.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

import org.saferschools.prioritisation.ServiceStandard;
import org.saferschools.shared.Term;

/**
 * When a school's next contact is overdue, decided here and nowhere else.
 * <p>
 * A tier is promised a number of contacts a term; spread evenly over the term's weeks
 * they leave an interval of days. The clock of a school runs from its last contact, or
 * from the day on which its lead took over where that is later; with neither, from the
 * first day of the term. Only days in term count, half-terms included: a holiday makes
 * nobody late, and a clock runs on from one term into the next. A contact is overdue when
 * the clock has run for more days than the interval.
 *
 * @param today the day asked about
 * @param standards what the tiers are promised
 */
public record ContactRhythm(LocalDate today, List<ServiceStandard> standards) {

	public ContactRhythm {
		standards = List.copyOf(standards);
	}

	/** The term under way, or in the holidays the coming one. */
	public Term term() {
		return Term.of(this.today);
	}

	/**
	 * How many days in term may lie between two contacts.
	 * @param tier 1 to 3, or {@code null} for a school that isn't ranked
	 * @return empty where no contact is promised
	 */
	public OptionalInt interval(Integer tier) {
		return this.standards.stream()
			.filter((standard) -> Integer.valueOf(standard.tier()).equals(tier))
			.map((standard) -> standard.daysBetweenContacts(term()))
			.findFirst()
			.orElse(OptionalInt.empty());
	}

	/**
	 * Finds overdue contacts in SQL: a school's contact is overdue when its clock started
	 * before this day. The function {@code school_care} gives the clock; one that never
	 * started is taken as {@link #termStart()}.
	 * @param tier 1 to 3
	 * @return the day; the earliest that there is where no contact is promised
	 */
	public LocalDate cutoff(int tier) {
		OptionalInt interval = interval(tier);
		return interval.isPresent() ? dayWith(interval.getAsInt()) : LocalDate.MIN;
	}

	/** The latest day from which as many days in term have passed. */
	private LocalDate dayWith(int daysPassed) {
		LocalDate day = this.today;
		for (int passed = isInTerm(day) ? 1 : 0; passed <= daysPassed; passed += isInTerm(day) ? 1 : 0) {
			day = day.minusDays(1);
		}
		return day;
	}

	/** Where the clock of a school starts that has neither lead nor contact. */
	public LocalDate termStart() {
		return term().from();
	}

	/**
	 * Whether a school's next contact is overdue.
	 * @param tier the school's tier, {@code null} where it isn't ranked
	 * @param clock when its clock started, {@code null} where it has neither lead nor
	 * contact
	 */
	public boolean isOverdue(Integer tier, LocalDate clock) {
		return daysOverdue(tier, clock) > 0;
	}

	/**
	 * By how many days in term a school's next contact is overdue.
	 * @param tier the school's tier, {@code null} where it isn't ranked
	 * @param clock when its clock started, {@code null} where it has neither lead nor
	 * contact
	 * @return 0 where it isn't overdue
	 */
	public int daysOverdue(Integer tier, LocalDate clock) {
		OptionalInt interval = interval(tier);
		return interval.isPresent() ? Math.max(0, daysSince(clock) - interval.getAsInt()) : 0;
	}

	private int daysSince(LocalDate clock) {
		LocalDate from = (clock != null) ? clock : termStart();
		if (!from.isBefore(this.today)) {
			return 0;
		}
		return (int) from.plusDays(1).datesUntil(this.today.plusDays(1)).filter(ContactRhythm::isInTerm).count();
	}

	private static boolean isInTerm(LocalDate day) {
		return Term.of(day).contains(day);
	}

}
