package org.saferschools.patrol.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.saferschools.shared.Urn;

/**
 * Proposes the patrols of a week. In rounds, one patrol for each school a round: schools
 * of tier 1 before tier 2, those furthest behind what they are promised before others,
 * then by rank. A school gets its lead officer where that one has the time, else whoever
 * has most left. No officer is in two places at once, spends more than the hours left, or
 * works with a school against a conflict of interest; no school has two patrols on a day.
 */
public final class PatrolDraft {

	/** Most patrols that are proposed for a school in a week. */
	static final int MOST_A_WEEK = 3;

	/** A school is behind from half a patrol on. */
	static final double BEHIND = 0.5;

	private static final Comparator<SchoolDue> MOST_NEEDED = Comparator.comparingInt(SchoolDue::tier)
		.thenComparing(Comparator.comparingDouble(SchoolDue::gap).reversed())
		.thenComparingInt(SchoolDue::rank)
		.thenComparing(SchoolDue::urn);

	private final List<SchoolDue> schools;

	private final Map<Long, Diary> diaries = new HashMap<>();

	private final Map<Urn, Set<LocalDate>> days = new HashMap<>();

	private PatrolDraft(List<SchoolDue> schools, List<FreeOfficer> officers) {
		this.schools = schools.stream().sorted(MOST_NEEDED).toList();
		officers.forEach((officer) -> this.diaries.put(officer.id(), new Diary(officer)));
	}

	/**
	 * The patrols of a week.
	 * @return the most needed first
	 */
	public static List<DraftedPatrol> of(List<SchoolDue> schools, List<FreeOfficer> officers) {
		return new PatrolDraft(schools, officers).fill();
	}

	private List<DraftedPatrol> fill() {
		List<DraftedPatrol> drafted = new ArrayList<>();
		for (int round = 0; round < MOST_A_WEEK; round++) {
			for (SchoolDue school : this.schools) {
				if (school.gap() - round >= BEHIND) {
					one(school).ifPresent(drafted::add);
				}
			}
		}
		return drafted;
	}

	private Optional<DraftedPatrol> one(SchoolDue school) {
		return whoGoes(school).flatMap((diary) -> starts(school, diary).findFirst().stream())
			.findFirst()
			.map(this::enter);
	}

	/** The lead first, then those with most time left. */
	private Stream<Diary> whoGoes(SchoolDue school) {
		return this.diaries.values()
			.stream()
			.filter((diary) -> diary.mayGoTo(school))
			.sorted(Comparator.comparing((Diary diary) -> !diary.is(school.leadId()))
				.thenComparing(Comparator.comparingInt(Diary::left).reversed())
				.thenComparingLong(Diary::officerId));
	}

	private Stream<DraftedPatrol> starts(SchoolDue school, Diary diary) {
		Set<LocalDate> taken = this.days.getOrDefault(school.urn(), Set.of());
		return school.starts()
			.stream()
			.filter((start) -> !taken.contains(start.toLocalDate()))
			.map((start) -> new DraftedPatrol(school.urn(), diary.officerId(), start, school.minutes()))
			.filter(diary::isFreeFor)
			.sorted(Comparator.comparingInt((patrol) -> diary.patrolsOn(patrol.startsAt().toLocalDate())));
	}

	private DraftedPatrol enter(DraftedPatrol patrol) {
		this.diaries.get(patrol.officerId()).enter(patrol);
		this.days.computeIfAbsent(patrol.urn(), (urn) -> new HashSet<>()).add(patrol.startsAt().toLocalDate());
		return patrol;
	}

}
