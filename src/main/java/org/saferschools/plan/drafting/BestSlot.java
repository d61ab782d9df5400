package org.saferschools.plan.drafting;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.saferschools.shared.GridPoint;

/**
 * Finds the time that suits a contact best: little off the even gap, not close to another
 * contact of the school, on a day with a short way, and of a colleague only near the own
 * schools. All of it is reckoned in days off the even gap.
 */
final class BestSlot {

	/** What beginning another day out costs. */
	private static final double ANOTHER_DAY = 5;

	/** What a minute on the way costs. */
	private static final double MINUTE_OF_WAY = 0.15;

	/** What a day too close to another contact of the school costs. */
	private static final double TOO_CLOSE = 3;

	/** What a metre from the middle of a colleague's own schools costs. */
	private static final double METRE_AWAY = 0.002;

	private final Map<Long, GridPoint> middles = new HashMap<>();

	BestSlot(List<SchoolToPlan> schools) {
		schools.stream()
			.filter((school) -> school.lead() != null && school.place() != null)
			.collect(Collectors.groupingBy(SchoolToPlan::lead))
			.forEach((lead, own) -> this.middles.put(lead, middle(own)));
	}

	private static GridPoint middle(List<SchoolToPlan> schools) {
		double east = schools.stream().mapToInt((school) -> school.place().easting()).average().orElseThrow();
		double north = schools.stream().mapToInt((school) -> school.place().northing()).average().orElseThrow();
		return new GridPoint((int) east, (int) north);
	}

	/**
	 * The best time in one of the diaries.
	 * @return {@code null} where there is none
	 */
	Slot find(Visit visit, SchoolVisits school, Collection<Diary> diaries) {
		Slot best = null;
		double least = Double.MAX_VALUE;
		for (Diary diary : diaries) {
			double away = away(visit, diary);
			for (int day : school.openDays()) {
				double cost = school.offBy(visit, day) + away;
				if (cost < least && diary.hasMinutes(day, visit.minutes()) && school.allows(visit, day)) {
					cost += way(visit, diary, day) + TOO_CLOSE * school.tooClose(visit, day);
					Engagement time = (cost < least) ? diary.firstFree(day, visit.school) : null;
					if (time != null) {
						least = cost;
						best = new Slot(diary, day, time);
					}
				}
			}
		}
		return best;
	}

	private static double way(Visit visit, Diary diary, int day) {
		return diary.isFree(day) ? ANOTHER_DAY : MINUTE_OF_WAY * diary.detour(day, visit.school.place());
	}

	private double away(Visit visit, Diary diary) {
		GridPoint middle = this.middles.get(diary.officer());
		boolean own = Objects.equals(visit.school.lead(), diary.officer());
		return (own || middle == null || visit.school.place() == null) ? 0
				: METRE_AWAY * middle.distanceTo(visit.school.place());
	}

}
