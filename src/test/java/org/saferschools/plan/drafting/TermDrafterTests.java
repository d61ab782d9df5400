package org.saferschools.plan.drafting;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.saferschools.shared.GridPoint;

import static org.assertj.core.api.Assertions.assertThat;

class TermDrafterTests {

	private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

	private static final Suggestion MEETING = new Suggestion("MEETING", null, Audience.ANY, null, null);

	static Stream<Arguments> terms() {
		return LongStream.rangeClosed(1, 5)
			.boxed()
			.flatMap((seed) -> Stream.of(60, 110, 200).map((hours) -> Arguments.of(seed, hours)));
	}

	@ParameterizedTest(name = "seed {0}, {1} hours a week")
	@MethodSource("terms")
	void aDraftBreaksNoRuleAndMeetsAtLeastWhatFillingWeekByWeekMeets(long seed, int hours) {
		TermToPlan term = GeneratedTerm.of(seed, hours);
		List<DraftedActivity> draft = TermDrafter.draft(term).activities();
		List<DraftedActivity> simple = WeekByWeek.fill(term);
		assertThat(PlanRules.breaches(term, draft)).isEmpty();
		assertThat(PlanRules.breaches(term, simple)).isEmpty();
		StandardsMet met = StandardsMet.by(draft, term);
		StandardsMet least = StandardsMet.by(simple, term);
		assertThat(met.contacts()).isGreaterThanOrEqualTo(least.contacts());
		assertThat(met.tierOne()).isGreaterThanOrEqualTo(least.tierOne());
		assertThat(met.schools()).isGreaterThanOrEqualTo(least.schools());
	}

	@Test
	void theRulesAreSeenToBeBroken() {
		TermToPlan term = GeneratedTerm.of(1, 110);
		SchoolToPlan school = term.schools().get(0);
		LocalDate sunday = LocalDate.of(2026, 9, 20);
		List<DraftedActivity> broken = List.of(
				new DraftedActivity(school.urn(), 1, "SCREENING_ARCH", null, sunday.atTime(9, 0), school.minutes()),
				new DraftedActivity(school.urn(), 1, "MEETING", null, sunday.atTime(9, 30), school.minutes()));
		assertThat(PlanRules.breaches(term, broken)).anyMatch((each) -> each.startsWith("proposed without a request"))
			.anyMatch((each) -> each.startsWith("not on an open day"))
			.anyMatch((each) -> each.startsWith("officer is away"))
			.anyMatch((each) -> each.startsWith("second contact of a day"))
			.anyMatch((each) -> each.startsWith("two places at once"));
	}

	@Test
	void theSameTermGivesTheSameDraft() {
		assertThat(TermDrafter.draft(GeneratedTerm.of(3, 110))).isEqualTo(TermDrafter.draft(GeneratedTerm.of(3, 110)));
	}

	@Test
	void contactsAreSpreadOverTheTerm() {
		List<LocalDate> days = days(draft(List.of(school(100001, 4, null, Set.of())), officer(1, 600)), 100001);
		assertThat(days).hasSize(4);
		for (int each = 1; each < days.size(); each++) {
			assertThat(ChronoUnit.DAYS.between(days.get(each - 1), days.get(each))).isBetween(14L, 28L);
		}
	}

	@Test
	void schoolsNextToEachOtherAreVisitedOnOneDay() {
		SchoolToPlan here = school(100001, 1, new GridPoint(530_000, 170_000), Set.of());
		SchoolToPlan nextDoor = school(100002, 1, new GridPoint(530_300, 170_000), Set.of());
		TermDraft draft = draft(List.of(here, nextDoor), officer(1, 600));
		assertThat(days(draft, 100001)).isEqualTo(days(draft, 100002));
	}

	@Test
	void whatTheSeasonAsksForComesInItsSeasonAndOnce() {
		Suggestion fireworks = new Suggestion("PRESENTATION", "FIREWORKS", Audience.ANY, MonthDay.of(10, 1),
				MonthDay.of(11, 5));
		TermDraft draft = TermDrafter.draft(new TermToPlan(days(), List.of(school(100001, 7, null, Set.of())),
				List.of(officer(1, 600)), List.of(fireworks, MEETING)));
		List<DraftedActivity> fire = draft.activities()
			.stream()
			.filter((one) -> "FIREWORKS".equals(one.topic()))
			.toList();
		assertThat(fire).hasSize(1);
		assertThat(fire.get(0).day()).isBetween(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 5));
	}

	@Test
	void whatASchoolHasHadThisTermIsNotSuggestedAgain() {
		Suggestion fireworks = new Suggestion("PRESENTATION", "FIREWORKS", Audience.ANY, MonthDay.of(10, 1),
				MonthDay.of(11, 5));
		TermDraft draft = TermDrafter
			.draft(new TermToPlan(days(), List.of(school(100001, 7, null, Set.of("PRESENTATION/FIREWORKS"))),
					List.of(officer(1, 600)), List.of(fireworks, MEETING)));
		assertThat(draft.activities()).hasSize(7).noneMatch((one) -> "FIREWORKS".equals(one.topic()));
	}

	@Test
	void aColleagueStepsInWhereTheLeadHasNoHours() {
		TermDraft draft = draft(List.of(school(100001, 2, null, Set.of())), officer(1, 60), officer(2, 600));
		assertThat(draft.activities()).hasSize(2).allMatch((one) -> one.officer() == 2);
	}

	@Test
	void whatCannotBeGivenIsSaid() {
		TermDraft draft = draft(List.of(school(100001, 2, null, Set.of())), officer(1, 60));
		assertThat(draft.activities()).isEmpty();
		assertThat(draft.shortfalls()).containsExactly(new Shortfall(100001, 2, Shortfall.Reason.NO_HOURS));
	}

	private static TermDraft draft(List<SchoolToPlan> schools, OfficerToPlan... officers) {
		return TermDrafter.draft(new TermToPlan(days(), schools, List.of(officers), List.of(MEETING)));
	}

	private static List<LocalDate> days(TermDraft draft, int urn) {
		return draft.activities().stream().filter((one) -> one.urn() == urn).map(DraftedActivity::day).toList();
	}

	private static TermDays days() {
		return new TermDays(MONDAY, MONDAY.plusWeeks(12).minusDays(3));
	}

	private static Set<LocalDate> weekdays() {
		return new HashSet<>(
				MONDAY.datesUntil(MONDAY.plusWeeks(12)).filter((day) -> day.getDayOfWeek().getValue() < 6).toList());
	}

	private static SchoolToPlan school(int urn, int contacts, GridPoint place, Set<String> covered) {
		return new SchoolToPlan(urn, 1, contacts, 90, 1L, place, true, false, true, weekdays(), 900, List.of(),
				covered);
	}

	private static OfficerToPlan officer(long id, int minutes) {
		return new OfficerToPlan(id, Collections.nCopies(12, minutes), weekdays(), Map.of());
	}

}
