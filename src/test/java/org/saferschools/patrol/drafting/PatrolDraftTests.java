package org.saferschools.patrol.drafting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.saferschools.shared.Urn;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The week begins on Monday 12 October 2026.
 */
class PatrolDraftTests {

	private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);

	private static final int HOUR = 60;

	private static final Urn ALDERBROOK = new Urn(100001);

	private static final Urn BEECHWOOD = new Urn(100002);

	@Test
	void theNeediestTierComesFirstWhereThereIsTimeForOne() {
		assertThat(PatrolDraft.of(List.of(due(BEECHWOOD, 2, 3, null), due(ALDERBROOK, 1, 1, null)),
				List.of(officer(1, HOUR))))
			.extracting(DraftedPatrol::urn)
			.containsExactly(ALDERBROOK);
	}

	@Test
	void everySchoolGetsOnePatrolBeforeAnyGetsASecond() {
		assertThat(PatrolDraft.of(List.of(due(ALDERBROOK, 1, 3, null), due(BEECHWOOD, 2, 1, null)),
				List.of(officer(1, 3 * HOUR))))
			.extracting(DraftedPatrol::urn)
			.containsExactly(ALDERBROOK, BEECHWOOD, ALDERBROOK);
	}

	@Test
	void theLeadGoesThoughAnotherHasMoreTime() {
		assertThat(PatrolDraft.of(List.of(due(ALDERBROOK, 1, 1, 2L)), List.of(officer(1, 9 * HOUR), officer(2, HOUR))))
			.extracting(DraftedPatrol::officerId)
			.containsExactly(2L);
	}

	@Test
	void somebodyElseGoesWhereTheLeadIsElsewhereAllWeek() {
		List<FreeOfficer.Span> allWeek = IntStream.range(0, 5)
			.mapToObj(MONDAY::plusDays)
			.map((day) -> new FreeOfficer.Span(day.atTime(15, 0), day.atTime(16, 0)))
			.toList();
		FreeOfficer lead = new FreeOfficer(2, 9 * HOUR, allWeek, Set.of());
		assertThat(PatrolDraft.of(List.of(due(ALDERBROOK, 1, 1, 2L)), List.of(officer(1, HOUR), lead)))
			.extracting(DraftedPatrol::officerId)
			.containsExactly(1L);
	}

	@Test
	void nobodyGoesAgainstAConflictOfInterest() {
		FreeOfficer conflicted = new FreeOfficer(1, 9 * HOUR, List.of(), Set.of(ALDERBROOK));
		assertThat(PatrolDraft.of(List.of(due(ALDERBROOK, 1, 1, null)), List.of(conflicted))).isEmpty();
	}

	@Test
	void aSchoolThatHasItsPatrolsGetsNone() {
		assertThat(PatrolDraft.of(List.of(due(ALDERBROOK, 1, 0.4, null)), List.of(officer(1, 9 * HOUR)))).isEmpty();
	}

	@Test
	void aWeekOfManySchoolsBreaksNoRule() {
		SplittableRandom random = new SplittableRandom(7);
		List<SchoolDue> schools = IntStream.range(0, 60)
			.mapToObj((i) -> due(new Urn(100_000 + i), 1 + i % 3, random.nextDouble(4), (long) random.nextInt(12)))
			.toList();
		List<FreeOfficer> officers = IntStream.range(0, 12)
			.mapToObj((i) -> new FreeOfficer(i, random.nextInt(8 * HOUR),
					List.of(span(MONDAY.plusDays(random.nextInt(5)))), Set.of(new Urn(100_000 + random.nextInt(60)))))
			.toList();
		List<DraftedPatrol> drafted = PatrolDraft.of(schools, officers);

		assertThat(drafted).isNotEmpty();
		assertThat(drafted).extracting((patrol) -> patrol.urn() + "/" + patrol.startsAt().toLocalDate())
			.as("one patrol for a school on a day")
			.doesNotHaveDuplicates();
		Map<Long, List<FreeOfficer.Span>> held = new HashMap<>();
		for (FreeOfficer officer : officers) {
			List<FreeOfficer.Span> spans = new ArrayList<>(officer.engagements());
			drafted.stream().filter((patrol) -> patrol.officerId() == officer.id()).forEach((patrol) -> {
				assertThat(officer.conflicts()).doesNotContain(patrol.urn());
				spans.add(new FreeOfficer.Span(patrol.startsAt(), patrol.startsAt().plusMinutes(patrol.minutes())));
			});
			held.put(officer.id(), spans);
			assertThat((spans.size() - 1) * HOUR).as("minutes of %d", officer.id())
				.isLessThanOrEqualTo(officer.minutes());
		}
		held.values().forEach((spans) -> {
			for (int i = 0; i < spans.size(); i++) {
				for (int j = 0; j < i; j++) {
					assertThat(spans.get(i).overlaps(spans.get(j))).as("two places at once").isFalse();
				}
			}
		});
	}

	private static FreeOfficer.Span span(LocalDate day) {
		return new FreeOfficer.Span(day.atTime(15, 0), day.atTime(15, 30));
	}

	private static FreeOfficer officer(long id, int minutes) {
		return new FreeOfficer(id, minutes, List.of(), Set.of());
	}

	private static SchoolDue due(Urn urn, int tier, double gap, Long lead) {
		List<LocalDateTime> starts = IntStream.range(0, 5)
			.mapToObj((day) -> MONDAY.plusDays(day).atTime(15, 15))
			.toList();
		return new SchoolDue(urn, tier, urn.value(), gap, lead, starts, HOUR);
	}

}
