package org.saferschools.plan.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.saferschools.shared.GridPoint;

/**
 * What an officer does in the term: never two places at once, with time for the way, on
 * days of presence, within the hours of each week.
 */
final class Diary {

	/** When visits begin, in minutes after midnight. */
	static final int MORNING = 8 * 60 + 45;

	private final OfficerToPlan officer;

	private final TermDays days;

	private final boolean[] present;

	private final int[] minutesLeft;

	private final List<List<Engagement>> engagements = new ArrayList<>();

	private final List<List<Visit>> visits = new ArrayList<>();

	Diary(OfficerToPlan officer, TermDays days) {
		this.officer = officer;
		this.days = days;
		this.present = new boolean[days.length()];
		this.minutesLeft = officer.minutes().stream().mapToInt(Integer::intValue).toArray();
		for (int day = 0; day < days.length(); day++) {
			LocalDate date = days.day(day);
			this.present[day] = !date.isBefore(days.from()) && officer.present().contains(date);
			this.engagements.add(officer.engagements().getOrDefault(date, List.of()));
			this.visits.add(new ArrayList<>());
		}
	}

	long officer() {
		return this.officer.id();
	}

	/** Whether the week of a day has as many minutes left. */
	boolean hasMinutes(int day, int minutes) {
		return this.minutesLeft[this.days.week(day)] >= minutes;
	}

	/**
	 * The first time on a day at which a school can be visited.
	 * @return {@code null} where there is none
	 */
	Engagement firstFree(int day, SchoolToPlan school) {
		if (!this.present[day] || !hasMinutes(day, school.minutes())) {
			return null;
		}
		List<Engagement> taken = taken(day);
		Engagement first = at(MORNING, school);
		if (fits(first, taken, school)) {
			return first;
		}
		return taken.stream()
			.map((before) -> at(Math.max(MORNING, before.nextStart(school.place())), school))
			.filter((time) -> fits(time, taken, school))
			.min(Comparator.comparingInt(Engagement::from))
			.orElse(null);
	}

	private static Engagement at(int start, SchoolToPlan school) {
		return new Engagement(start, start + school.minutes(), school.place());
	}

	private static boolean fits(Engagement time, List<Engagement> taken, SchoolToPlan school) {
		return time.to() <= school.finish()
				&& taken.stream().allMatch((other) -> other.leavesTimeBefore(time) || time.leavesTimeBefore(other));
	}

	private List<Engagement> taken(int day) {
		return Stream.concat(this.engagements.get(day).stream(), this.visits.get(day).stream().map(Visit::time))
			.toList();
	}

	boolean isFree(int day) {
		return this.visits.get(day).isEmpty() && this.engagements.get(day).isEmpty();
	}

	/** The way to the nearest place of a day on which there is one, in minutes. */
	int detour(int day, GridPoint place) {
		return taken(day).stream().mapToInt((other) -> Engagement.travel(other.place(), place)).min().orElse(0);
	}

	/** What is drafted on a day. */
	List<Visit> on(int day) {
		return List.copyOf(this.visits.get(day));
	}

	/** Whether the officer has nothing else than what is drafted on a day. */
	boolean onlyDraftedOn(int day) {
		return this.engagements.get(day).isEmpty();
	}

	void enter(Visit visit) {
		this.visits.get(visit.day()).add(visit);
		this.minutesLeft[this.days.week(visit.day())] -= visit.minutes();
	}

	void strike(Visit visit) {
		this.visits.get(visit.day()).remove(visit);
		this.minutesLeft[this.days.week(visit.day())] += visit.minutes();
	}

}
