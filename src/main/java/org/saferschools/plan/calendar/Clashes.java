package org.saferschools.plan.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.saferschools.officer.Away;
import org.saferschools.plan.drafting.Engagement;
import org.saferschools.school.SchoolCalendar;
import org.saferschools.shared.Urn;

/**
 * Finds visits that can't be made as they stand: two at one school at the same time by
 * different officers, two of one officer with too little time for the way between them,
 * one of an officer who is away, and one at a school that is closed. That an officer is
 * in two places at once the database refuses.
 */
final class Clashes {

	private static final int ALL = 100;

	private final List<Clash> found = new ArrayList<>();

	private final List<Away> away;

	private final Map<Urn, SchoolCalendar> calendars;

	private Clashes(List<Away> away, Map<Urn, SchoolCalendar> calendars) {
		this.away = away;
		this.calendars = calendars;
	}

	/**
	 * Those among visits that are still to be made.
	 * @param visits by time
	 * @param away when their officers are away
	 * @param calendars of their schools
	 */
	static List<Clash> in(List<CalendarEntry> visits, List<Away> away, Map<Urn, SchoolCalendar> calendars) {
		Clashes clashes = new Clashes(away, calendars);
		for (int first = 0; first < visits.size(); first++) {
			CalendarEntry one = visits.get(first);
			clashes.lookAt(one);
			for (int second = first + 1; second < visits.size() && sameDay(one, visits.get(second)); second++) {
				clashes.compare(one, visits.get(second));
			}
		}
		return clashes.found;
	}

	private void lookAt(CalendarEntry visit) {
		LocalDate day = visit.from().toLocalDate();
		boolean officerAway = visit.visit()
			.officerIds()
			.stream()
			.anyMatch((officer) -> this.away.stream()
				.filter((each) -> each.officerId() == officer && each.covers(day))
				.mapToInt(Away::percent)
				.sum() >= ALL);
		if (officerAway) {
			add(visit, visit,
					"%s: %s, an officer is away".formatted(visit.title(), String.join(", ", visit.officers())));
		}
		Optional.ofNullable(this.calendars.get(visit.visit().school()))
			.flatMap((calendar) -> calendar.whyClosed(day))
			.ifPresent((closed) -> add(visit, visit, "%s is closed: this day is %s".formatted(visit.title(), closed)));
	}

	private static boolean sameDay(CalendarEntry one, CalendarEntry other) {
		return one.from().toLocalDate().equals(other.from().toLocalDate());
	}

	private void compare(CalendarEntry one, CalendarEntry other) {
		boolean sameSchool = one.visit().school().equals(other.visit().school());
		if (sameSchool && other.from().isBefore(one.to())) {
			add(one, other, "%s has two visits at the same time".formatted(one.title()));
		}
		Set<Long> theirs = other.visit().officerIds();
		boolean sameOfficer = one.visit().officerIds().stream().anyMatch(theirs::contains);
		long minutes = Duration.between(one.to(), other.from()).toMinutes();
		int way = Engagement.travel(one.visit().place(), other.visit().place());
		if (!sameSchool && sameOfficer && minutes < way) {
			add(one, other, "%s: %d minutes from %s to %s, which takes about %d"
				.formatted(String.join(", ", one.officers()), Math.max(0, minutes), one.title(), other.title(), way));
		}
	}

	private void add(CalendarEntry one, CalendarEntry other, String sentence) {
		this.found.add(new Clash(one.from().toLocalDate(), one.id(), other.id(), sentence));
	}

}
