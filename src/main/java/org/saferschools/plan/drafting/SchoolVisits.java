package org.saferschools.plan.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * The contacts of one school over the term: on its open days, one a day, as far apart as
 * the standard means them to be.
 */
final class SchoolVisits {

	private static final double DAYS_A_WEEK = 7;

	final SchoolToPlan school;

	final List<Visit> visits = new ArrayList<>();

	private final TermDays days;

	private final int[] openDays;

	private final BitSet settled = new BitSet();

	/** Even gap between two contacts, in days. */
	private final int gap;

	/**
	 * The school's contacts, none of them placed.
	 * @param phase where in the gap the first one stands, 0 to 1, so that schools with
	 * one contact a term don't all want the same week
	 */
	SchoolVisits(SchoolToPlan school, TermDays days, double phase) {
		this.school = school;
		this.days = days;
		this.openDays = school.openDays()
			.stream()
			.filter((day) -> !day.isBefore(days.from()) && !day.isAfter(days.to()))
			.mapToInt(days::index)
			.sorted()
			.toArray();
		school.settled().stream().map(days::index).filter((day) -> day >= 0).forEach(this.settled::set);
		int wanted = school.wanted();
		this.gap = (wanted == 0) ? days.length() : days.length() / wanted;
		for (int ordinal = 0; ordinal < wanted && this.openDays.length > 0; ordinal++) {
			int nth = (int) ((ordinal + phase) * this.openDays.length / wanted);
			this.visits.add(new Visit(school, ordinal, this.openDays[Math.min(nth, this.openDays.length - 1)]));
		}
	}

	/** How many contacts are still to be placed. */
	int missing() {
		return this.school.wanted() - (int) this.visits.stream().filter(Visit::isPlaced).count();
	}

	int[] openDays() {
		return this.openDays;
	}

	/** Whether a contact may be on a day: in season, and the only one there. */
	boolean allows(Visit visit, int day) {
		return !this.settled.get(day) && visit.suggestion.suits(this.days.day(day))
				&& this.visits.stream().noneMatch((other) -> other != visit && other.isPlaced() && other.day() == day);
	}

	/**
	 * By how much a day is off the even gap: in days for a weekly contact, in as many
	 * days for each where contacts are as many weeks apart.
	 */
	double offBy(Visit visit, int day) {
		return Math.abs(day - visit.ideal) / Math.max(1, this.gap / DAYS_A_WEEK);
	}

	/** By how many days two contacts would come closer than half an even gap. */
	int tooClose(Visit visit, int day) {
		OptionalInt drafted = this.visits.stream()
			.filter((other) -> other != visit && other.isPlaced())
			.mapToInt((other) -> Math.abs(other.day() - day))
			.min();
		int nearest = Math.min(drafted.orElse(Integer.MAX_VALUE), nearestSettled(day));
		return Math.max(0, this.gap / 2 - nearest);
	}

	private int nearestSettled(int day) {
		int before = this.settled.previousSetBit(day);
		int after = this.settled.nextSetBit(day);
		return Math.min((before >= 0) ? day - before : Integer.MAX_VALUE,
				(after >= 0) ? after - day : Integer.MAX_VALUE);
	}

	LocalDate date(int day) {
		return this.days.day(day);
	}

}
