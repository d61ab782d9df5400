package org.saferschools.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import org.saferschools.shared.Term;

/**
 * The visits that the generated leads made in the last year: by the rhythm of the tier on
 * school days, with the work that the season asks for. About one school in eight has been
 * neglected of late.
 */
final class YearOfVisits {

	private static final int[] DAYS_BETWEEN = { 0, 7, 14, 75 };

	private static final LocalTime[] SLOTS = { LocalTime.of(8, 45), LocalTime.of(10, 0), LocalTime.of(11, 15),
			LocalTime.of(12, 30), LocalTime.of(13, 45) };

	private static final LocalTime PATROL = LocalTime.of(15, 15);

	private static final int HALF_TERM_WEEK = 8;

	private static final String[] TOPICS = { "ROBBERY", "PERSONAL_SAFETY", "HATE_CRIME", "ROAD_SAFETY",
			"ANTI_BULLYING" };

	private final LocalDate today;

	private final SplittableRandom random;

	private final Set<String> taken = new HashSet<>();

	private final List<MadeVisit> visits = new ArrayList<>();

	YearOfVisits(LocalDate today, SplittableRandom random) {
		this.today = today;
		this.random = random;
	}

	List<MadeVisit> of(List<MadeLead> leads) {
		for (MadeLead lead : leads) {
			visit(lead);
		}
		return this.visits;
	}

	private void visit(MadeLead lead) {
		int rhythm = DAYS_BETWEEN[lead.school().tier()];
		boolean neglected = this.random.nextInt(8) == 0;
		LocalDate until = neglected ? this.today.minusDays(2L * rhythm + 10) : this.today;
		LocalDate day = this.today.minusDays(365 - this.random.nextInt(rhythm));
		while (day.isBefore(until)) {
			LocalDate schoolDay = nextSchoolDay(day);
			if (lead.covers(schoolDay) && schoolDay.isBefore(until)) {
				visit(lead, schoolDay);
			}
			day = day.plusDays(rhythm);
		}
	}

	private void visit(MadeLead lead, LocalDate day) {
		boolean patrol = lead.school().secondary() && this.random.nextInt(4) == 0;
		LocalTime time = patrol ? PATROL : SLOTS[this.random.nextInt(SLOTS.length)];
		if (!this.taken.add(lead.officerId() + "@" + day + time)) {
			return;
		}
		String kind = patrol ? "AFTER_SCHOOL_PATROL" : kind(lead.school(), day);
		String topic = kind.equals("PRESENTATION") ? topic(day) : null;
		boolean reachesPupils = !kind.equals("MEETING") && !kind.equals("NOTICE_BOARD");
		Integer pupils = reachesPupils ? 20 + this.random.nextInt(160) : null;
		this.visits
			.add(new MadeVisit(lead.school().urn(), lead.officerId(), kind, topic, day.atTime(time), 60, pupils));
	}

	private String kind(PlacedSchool school, LocalDate day) {
		if (!school.secondary()) {
			return (this.random.nextInt(3) == 0) ? "PRESENTATION" : "EARLY_INTERVENTION";
		}
		if (day.getMonth() == Month.SEPTEMBER && this.random.nextBoolean()) {
			return "PRESENTATION";
		}
		String[] kinds = { "PRESENTATION", "PRESENTATION", "STOP_AND_SEARCH_WORKSHOP", "VAWG", "MEETING", "MEETING",
				"NOTICE_BOARD", "WEAPONS_SWEEP_AROUND" };
		return kinds[this.random.nextInt(kinds.length)];
	}

	private String topic(LocalDate day) {
		return switch (day.getMonth()) {
			case OCTOBER, NOVEMBER -> "FIREWORKS";
			case DECEMBER -> "PROPERTY";
			default -> TOPICS[this.random.nextInt(TOPICS.length)];
		};
	}

	private LocalDate nextSchoolDay(LocalDate day) {
		LocalDate date = day.plusDays(this.random.nextInt(3));
		while (!isSchoolDay(date)) {
			date = date.plusDays(1);
		}
		return date;
	}

	private static boolean isSchoolDay(LocalDate date) {
		Term term = Term.of(date);
		boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
		return !weekend && term.contains(date) && term.weekOf(date) != HALF_TERM_WEEK;
	}

}
