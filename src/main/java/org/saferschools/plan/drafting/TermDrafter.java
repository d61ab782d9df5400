package org.saferschools.plan.drafting;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Draws up a draft. Contacts are placed tier by tier, the first of every school before
 * the second of any, each where {@link BestSlot} says. One that finds no room makes some
 * by moving another one; what the lead can't do at all goes to a colleague with hours
 * left. Last contacts are rather given whole than many begun. At the end each is taken
 * out once more and put where it now stands best. The same term gives the same draft.
 */
public final class TermDrafter {

	private static final int ROUNDS = 2;

	private static final int DAYS_A_WEEK = 7;

	private static final Comparator<Visit> TIER_BY_TIER = Comparator.<Visit>comparingInt((visit) -> visit.school.tier())
		.thenComparingInt((visit) -> visit.ordinal);

	private static final Comparator<DraftedActivity> IN_TIME = Comparator.comparing(DraftedActivity::startsAt)
		.thenComparing(DraftedActivity::officer);

	private final TermToPlan term;

	private final Choices choices;

	private final BestSlot best;

	private final Map<Long, Diary> diaries = new LinkedHashMap<>();

	private final Map<Integer, SchoolVisits> schools = new LinkedHashMap<>();

	private TermDrafter(TermToPlan term) {
		this.term = term;
		this.choices = new Choices(term.suggestions());
		this.best = new BestSlot(term.schools());
		term.officers().forEach((officer) -> this.diaries.put(officer.id(), new Diary(officer, term.days())));
	}

	/** Draws up the draft of a term. */
	public static TermDraft draft(TermToPlan term) {
		return new TermDrafter(term).draft();
	}

	private TermDraft draft() {
		meetSchools();
		List<Visit> visits = this.schools.values()
			.stream()
			.flatMap((school) -> school.visits.stream())
			.sorted(TIER_BY_TIER)
			.toList();
		visits.forEach((visit) -> place(visit, ofLead(visit)));
		unplaced(visits).forEach(this::makeRoom);
		unplaced(visits).forEach((visit) -> place(visit, this.diaries.values()));
		unplaced(visits).forEach((visit) -> makeWhole(visit, visits));
		for (int round = 0; round < ROUNDS; round++) {
			visits.stream().filter(Visit::isPlaced).forEach(this::improve);
		}
		this.diaries.values().forEach(this::settleDays);
		return new TermDraft(visits.stream().filter(Visit::isPlaced).map(this::activity).sorted(IN_TIME).toList(),
				this.schools.values().stream().flatMap(TermDrafter::shortfall).toList());
	}

	/** The schools of a lead begin at different points of the even gap. */
	private void meetSchools() {
		Map<Long, Integer> seen = new HashMap<>();
		Map<Long, Integer> all = new HashMap<>();
		this.term.schools().forEach((school) -> all.merge(lead(school), 1, Integer::sum));
		this.term.schools().forEach((school) -> {
			int nth = seen.merge(lead(school), 1, Integer::sum) - 1;
			SchoolVisits visits = new SchoolVisits(school, this.term.days(), (nth + 0.5) / all.get(lead(school)));
			this.choices.choose(visits, nth);
			this.schools.put(school.urn(), visits);
		});
	}

	private static long lead(SchoolToPlan school) {
		return (school.lead() != null) ? school.lead() : 0;
	}

	private List<Diary> ofLead(Visit visit) {
		return Stream.ofNullable(this.diaries.get(lead(visit.school))).toList();
	}

	private static List<Visit> unplaced(List<Visit> visits) {
		return visits.stream().filter((visit) -> !visit.isPlaced()).toList();
	}

	/** Places a contact in its season; where that finds no day, at any other time. */
	private void place(Visit visit, Collection<Diary> diaries) {
		Slot slot = find(visit, diaries);
		if (slot == null && visit.suggestion.isSeasonal()) {
			visit.suggestion = this.choices.instead(visit);
			slot = find(visit, diaries);
		}
		if (slot != null) {
			visit.place(slot);
		}
	}

	private Slot find(Visit visit, Collection<Diary> diaries) {
		return this.best.find(visit, schoolOf(visit), diaries);
	}

	/** Moves another contact of the lead's to another week, where that makes room. */
	private void makeRoom(Visit visit) {
		for (Diary diary : ofLead(visit)) {
			for (int week = 0; week < this.term.days().weeks() && !visit.isPlaced(); week++) {
				ofWeek(diary, week).stream()
					.filter((other) -> diary.hasMinutes(other.day(), visit.minutes() - other.minutes()))
					.anyMatch((other) -> swap(visit, other, diary));
			}
		}
	}

	private List<Visit> ofWeek(Diary diary, int week) {
		int monday = week * DAYS_A_WEEK;
		return IntStream.range(monday, Math.min(monday + DAYS_A_WEEK, this.term.days().length()))
			.boxed()
			.flatMap((day) -> diary.on(day).stream())
			.toList();
	}

	private boolean swap(Visit visit, Visit other, Diary diary) {
		Slot stood = other.take();
		Slot slot = find(visit, List.of(diary));
		if (slot != null) {
			visit.place(slot);
			Slot elsewhere = find(other, List.of(diary));
			if (elsewhere != null) {
				other.place(elsewhere);
				return true;
			}
			visit.take();
		}
		other.place(stood);
		return false;
	}

	/**
	 * Gives a school the last contact that it lacks in place of one at a school that goes
	 * short anyway, though never of tier 1.
	 */
	private void makeWhole(Visit visit, List<Visit> visits) {
		if (schoolOf(visit).missing() == 1) {
			visits.stream()
				.filter((other) -> other.isPlaced() && other.school.tier() > 1 && schoolOf(other).missing() > 0)
				.filter((other) -> ofLead(visit).contains(other.diary()))
				.anyMatch((other) -> takeOver(visit, other));
		}
	}

	private boolean takeOver(Visit visit, Visit other) {
		Slot stood = other.take();
		Slot slot = find(visit, List.of(stood.diary()));
		if (slot != null) {
			visit.place(slot);
			return true;
		}
		other.place(stood);
		return false;
	}

	private SchoolVisits schoolOf(Visit visit) {
		return this.schools.get(visit.school.urn());
	}

	private void improve(Visit visit) {
		Slot stood = visit.take();
		Slot better = find(visit, List.of(stood.diary()));
		visit.place((better != null) ? better : stood);
	}

	private void settleDays(Diary diary) {
		IntStream.range(0, this.term.days().length())
			.filter(diary::onlyDraftedOn)
			.forEach((day) -> DayOrder.settle(diary.on(day)));
	}

	private DraftedActivity activity(Visit visit) {
		return new DraftedActivity(visit.school.urn(), visit.diary().officer(), visit.suggestion.kind(),
				visit.suggestion.topic(),
				this.term.days().day(visit.day()).atStartOfDay().plusMinutes(visit.time().from()), visit.minutes());
	}

	private static Stream<Shortfall> shortfall(SchoolVisits school) {
		int missing = school.missing();
		boolean fewDays = school.openDays().length < school.school.wanted();
		return (missing == 0) ? Stream.empty() : Stream.of(new Shortfall(school.school.urn(), missing,
				fewDays ? Shortfall.Reason.NO_OPEN_DAY : Shortfall.Reason.NO_HOURS));
	}

}
