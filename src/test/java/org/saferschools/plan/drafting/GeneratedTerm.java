package org.saferschools.plan.drafting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Term;

/**
 * A term of a team with generated schools and officers, the same for the same seed: a
 * tenth of the schools in tier 1, a fifth in tier 2, some without a lead or place, some
 * with INSET days, officers away for weeks and engaged elsewhere.
 */
public final class GeneratedTerm {

	public static final int SCHOOLS = 270;

	public static final int OFFICERS = 33;

	private static final int[] CONTACTS = { 13, 7, 1 };

	private static final int[] MINUTES = { 120, 90, 90 };

	private final SplittableRandom random;

	private final TermDays days;

	private final List<LocalDate> schoolDays;

	private GeneratedTerm(long seed) {
		this.random = new SplittableRandom(seed);
		Term term = new Term(2026, Term.Season.AUTUMN);
		this.days = new TermDays(term.from(), term.to());
		this.schoolDays = term.from()
			.datesUntil(term.to().plusDays(1))
			.filter((day) -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && term.weekOf(day) != 9)
			.toList();
	}

	/**
	 * A term.
	 * @param hours hours a week of all officers together
	 */
	public static TermToPlan of(long seed, double hours) {
		GeneratedTerm term = new GeneratedTerm(seed);
		List<OfficerToPlan> officers = term.officers(hours);
		return new TermToPlan(term.days, term.schools(), officers, suggestions());
	}

	private List<OfficerToPlan> officers(double hours) {
		List<OfficerToPlan> officers = new ArrayList<>();
		for (int id = 1; id <= OFFICERS; id++) {
			int minutes = (int) (hours * 60 / OFFICERS * (0.5 + this.random.nextDouble()));
			Set<LocalDate> present = new HashSet<>(this.schoolDays);
			List<Integer> weeks = new ArrayList<>(Collections.nCopies(this.days.weeks(), minutes));
			if (id % 5 == 0) {
				int away = this.random.nextInt(this.days.weeks());
				weeks.set(away, 0);
				present.removeIf((day) -> this.days.week(this.days.index(day)) == away);
			}
			officers.add(new OfficerToPlan(id, weeks, present, engagements()));
		}
		return officers;
	}

	private Map<LocalDate, List<Engagement>> engagements() {
		Map<LocalDate, List<Engagement>> engagements = new HashMap<>();
		for (LocalDate day : this.schoolDays) {
			if (this.random.nextInt(12) == 0) {
				int from = 540 + 7 * this.random.nextInt(30);
				engagements.put(day, List.of(new Engagement(from, from + 100, place())));
			}
		}
		return engagements;
	}

	private List<SchoolToPlan> schools() {
		List<SchoolToPlan> schools = new ArrayList<>();
		for (int nth = 0; nth < SCHOOLS; nth++) {
			int tier = (nth < SCHOOLS / 10) ? 1 : (nth < SCHOOLS * 3 / 10) ? 2 : 3;
			boolean secondary = this.random.nextInt(4) == 0 || tier == 1;
			Long lead = (this.random.nextInt(20) == 0) ? null : (long) (1 + nth % OFFICERS);
			Set<LocalDate> open = new HashSet<>(this.schoolDays);
			open.remove(this.schoolDays.get(this.random.nextInt(this.schoolDays.size())));
			schools.add(new SchoolToPlan(100_000 + nth, tier, CONTACTS[tier - 1], MINUTES[tier - 1], lead,
					(nth % 50 == 7) ? null : place(), secondary, !secondary, secondary, open,
					900 + 5 * this.random.nextInt(6), settled(nth, open), Set.of()));
		}
		return schools;
	}

	private List<LocalDate> settled(int nth, Set<LocalDate> open) {
		return (nth % 7 == 0) ? open.stream().sorted().limit(1).toList() : List.of();
	}

	private GridPoint place() {
		return new GridPoint(530_000 + this.random.nextInt(12_000), 165_000 + this.random.nextInt(12_000));
	}

	private static List<Suggestion> suggestions() {
		return List.of(
				new Suggestion("YEAR_7_MEET_AND_GREET", null, Audience.YEAR_7, MonthDay.of(9, 1), MonthDay.of(10, 25)),
				new Suggestion("PRESENTATION", "FIREWORKS", Audience.ANY, MonthDay.of(10, 1), MonthDay.of(11, 5)),
				new Suggestion("PRESENTATION", "PROPERTY", Audience.SECONDARY, MonthDay.of(11, 15),
						MonthDay.of(12, 31)),
				new Suggestion("PRESENTATION", "ROBBERY", Audience.SECONDARY, null, null),
				new Suggestion("STOP_AND_SEARCH_WORKSHOP", null, Audience.SECONDARY, null, null),
				new Suggestion("EARLY_INTERVENTION", null, Audience.PRIMARY, null, null),
				new Suggestion("MEETING", null, Audience.ANY, null, null));
	}

}
