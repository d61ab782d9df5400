package org.saferschools.plan.drafting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What no plan may break, looked for in the result without any of the code that drew it
 * up, but for the time that a way takes.
 */
public final class PlanRules {

	private PlanRules() {
	}

	/** Every breach of a rule in a plan, in words. */
	public static List<String> breaches(TermToPlan term, List<DraftedActivity> plan) {
		Map<Integer, SchoolToPlan> schools = new HashMap<>();
		term.schools().forEach((school) -> schools.put(school.urn(), school));
		Map<Long, OfficerToPlan> officers = new HashMap<>();
		term.officers().forEach((officer) -> officers.put(officer.id(), officer));
		List<String> breaches = new ArrayList<>();
		Map<Integer, Integer> contacts = new HashMap<>();
		Map<String, Integer> minutes = new HashMap<>();
		Set<String> schoolDays = new HashSet<>();
		for (DraftedActivity one : plan) {
			SchoolToPlan school = schools.get(one.urn());
			OfficerToPlan officer = officers.get(one.officer());
			if (one.kind().equals("SCREENING_ARCH") || one.kind().equals("WEAPONS_SWEEP_INSIDE")) {
				breaches.add("proposed without a request or agreement: " + one);
			}
			if (!school.openDays().contains(one.day()) || one.day().isBefore(term.days().from())
					|| one.day().isAfter(term.days().to())) {
				breaches.add("not on an open day: " + one);
			}
			if (!officer.present().contains(one.day())) {
				breaches.add("officer is away: " + one);
			}
			int start = one.startsAt().getHour() * 60 + one.startsAt().getMinute();
			if (start < 8 * 60 + 45 || start + one.minutes() > school.finish() || start % 15 != 0) {
				breaches.add("outside the school's day: " + one);
			}
			if (one.minutes() != school.minutes()) {
				breaches.add("not as long as the standard says: " + one);
			}
			if (one.kind().equals("YEAR_7_MEET_AND_GREET") && !school.year7()
					|| one.kind().equals("EARLY_INTERVENTION") && !school.primary()) {
				breaches.add("not for this school's ages: " + one);
			}
			if (!inSeason(one, term)) {
				breaches.add("out of season: " + one);
			}
			if (!schoolDays.add(one.urn() + " " + one.day()) || school.settled().contains(one.day())) {
				breaches.add("second contact of a day: " + one);
			}
			contacts.merge(one.urn(), 1, Integer::sum);
			int week = (int) ChronoUnit.DAYS.between(term.days().from().with(DayOfWeek.MONDAY), one.day()) / 7;
			int used = minutes.merge(one.officer() + " in week " + week, one.minutes(), Integer::sum);
			if (used > officer.minutes().get(week)) {
				breaches.add("over the officer's hours: " + one);
			}
		}
		contacts.forEach((urn, count) -> {
			if (count > schools.get(urn).wanted()) {
				breaches.add("more than promised at " + urn);
			}
		});
		officers.values().forEach((officer) -> breaches.addAll(twoPlacesAtOnce(term, officer, plan)));
		return breaches;
	}

	private static boolean inSeason(DraftedActivity one, TermToPlan term) {
		MonthDay date = MonthDay.from(one.day());
		return term.suggestions()
			.stream()
			.filter((each) -> each.kind().equals(one.kind()) && Objects.equals(each.topic(), one.topic()))
			.anyMatch((each) -> each.from() == null || !date.isBefore(each.from()) && !date.isAfter(each.to()));
	}

	private static List<String> twoPlacesAtOnce(TermToPlan term, OfficerToPlan officer, List<DraftedActivity> plan) {
		Map<LocalDate, List<Engagement>> days = new HashMap<>();
		officer.engagements().forEach((day, taken) -> days.put(day, new ArrayList<>(taken)));
		List<String> breaches = new ArrayList<>();
		plan.stream().filter((one) -> one.officer() == officer.id()).forEach((one) -> {
			List<Engagement> others = days.computeIfAbsent(one.day(), (day) -> new ArrayList<>());
			Engagement own = engagement(term, one);
			if (others.stream().anyMatch((other) -> tooTight(other, own))) {
				breaches.add("two places at once, or no time for the way: " + one);
			}
			others.add(own);
		});
		return breaches;
	}

	static Engagement engagement(TermToPlan term, DraftedActivity one) {
		int start = one.startsAt().getHour() * 60 + one.startsAt().getMinute();
		return new Engagement(start, start + one.minutes(),
				term.schools()
					.stream()
					.filter((school) -> school.urn() == one.urn())
					.findFirst()
					.orElseThrow()
					.place());
	}

	static boolean tooTight(Engagement one, Engagement other) {
		Engagement first = (one.from() <= other.from()) ? one : other;
		Engagement second = (first == one) ? other : one;
		return first.to() + Engagement.travel(first.place(), second.place()) > second.from();
	}

}
