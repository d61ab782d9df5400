package org.saferschools.plan.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The simple way to fill a term, against which drafts are held: week by week, tier by
 * tier, each school gets a contact from its lead as soon as it is due, on the first day
 * and at the first time that the same rules allow. Written on its own, of plain lists.
 */
public final class WeekByWeek {

	private final TermToPlan term;

	private final List<DraftedActivity> given = new ArrayList<>();

	private final Map<Integer, Integer> had = new HashMap<>();

	private WeekByWeek(TermToPlan term) {
		this.term = term;
	}

	/** Fills a term. */
	public static List<DraftedActivity> fill(TermToPlan term) {
		WeekByWeek filling = new WeekByWeek(term);
		IntStream.range(0, term.days().weeks()).forEach(filling::fillWeek);
		return filling.given;
	}

	private void fillWeek(int week) {
		this.term.schools()
			.stream()
			.filter((school) -> school.lead() != null)
			.filter((school) -> this.had.getOrDefault(school.urn(), 0) < due(school, week))
			.forEach((school) -> give(school, week));
	}

	/** How many contacts a school should have had by the end of a week. */
	private int due(SchoolToPlan school, int week) {
		return (int) Math.ceil((double) school.wanted() * (week + 1) / this.term.days().weeks());
	}

	private void give(SchoolToPlan school, int week) {
		OfficerToPlan lead = this.term.officers()
			.stream()
			.filter((officer) -> officer.id() == school.lead())
			.findFirst()
			.orElseThrow();
		int used = this.given.stream()
			.filter((one) -> one.officer() == lead.id() && this.term.days().week(index(one)) == week)
			.mapToInt(DraftedActivity::minutes)
			.sum();
		if (used + school.minutes() > lead.minutes().get(week)) {
			return;
		}
		school.openDays()
			.stream()
			.sorted()
			.filter((day) -> this.term.days().week(this.term.days().index(day)) == week)
			.filter((day) -> lead.present().contains(day) && !school.settled().contains(day) && !isAt(school, day))
			.flatMap((day) -> IntStream.iterate(525, (start) -> start + 15)
				.limit(40)
				.filter((start) -> start + school.minutes() <= school.finish() && isFree(lead, day, start, school))
				.limit(1)
				.mapToObj((start) -> new DraftedActivity(school.urn(), lead.id(), "MEETING", null,
						day.atStartOfDay().plusMinutes(start), school.minutes())))
			.findFirst()
			.ifPresent((one) -> {
				this.given.add(one);
				this.had.merge(school.urn(), 1, Integer::sum);
			});
	}

	private boolean isAt(SchoolToPlan school, LocalDate day) {
		return this.given.stream().anyMatch((one) -> one.urn() == school.urn() && one.day().equals(day));
	}

	private boolean isFree(OfficerToPlan lead, LocalDate day, int start, SchoolToPlan school) {
		Engagement wanted = new Engagement(start, start + school.minutes(), school.place());
		List<Engagement> taken = new ArrayList<>(lead.engagements().getOrDefault(day, List.of()));
		this.given.stream()
			.filter((one) -> one.officer() == lead.id() && one.day().equals(day))
			.forEach((one) -> taken.add(PlanRules.engagement(this.term, one)));
		return taken.stream().noneMatch((other) -> PlanRules.tooTight(other, wanted));
	}

	private int index(DraftedActivity one) {
		return this.term.days().index(one.day());
	}

}
