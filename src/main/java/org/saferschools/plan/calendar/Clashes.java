package org.saferschools.plan.calendar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.saferschools.plan.drafting.Engagement;

/**
 * Finds visits that don't go together: two at one school at the same time by different
 * officers, and two of one officer with too little time for the way between them. That an
 * officer is in two places at once the database refuses.
 */
final class Clashes {

	private final List<Clash> found = new ArrayList<>();

	private Clashes() {
	}

	static List<Clash> in(List<CalendarEntry> entries) {
		Clashes clashes = new Clashes();
		List<CalendarEntry> visits = entries.stream()
			.filter((entry) -> entry.isStandingVisit() && entry.state() != EntryState.DONE)
			.sorted(Comparator.comparing(CalendarEntry::from))
			.toList();
		for (int first = 0; first < visits.size(); first++) {
			CalendarEntry one = visits.get(first);
			for (int second = first + 1; second < visits.size() && sameDay(one, visits.get(second)); second++) {
				clashes.compare(one, visits.get(second));
			}
		}
		return clashes.found;
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
