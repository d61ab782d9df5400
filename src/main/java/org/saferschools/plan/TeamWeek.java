package org.saferschools.plan;

import java.util.LinkedHashMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a team has before it.
 *
 * @param hoursPlanned hours of its officers that work of this week takes, planned or done
 * @param hours hours that its officers have for schools this week, absences taken off
 * @param tiers how far the contacts promised this term have come
 * @param next what is planned in the next seven days, today included, by time
 */
public record TeamWeek(double hoursPlanned, double hours, List<TierProgress> tiers, List<PlanLine> next) {

	/** What is planned, day by day. */
	public Map<LocalDate, List<PlanLine>> byDay() {
		return this.next.stream()
			.collect(Collectors.groupingBy(PlanLine::day, LinkedHashMap::new, Collectors.toList()));
	}

	/** Share of the hours that is planned, at most 1; 0 where there are none. */
	public double share() {
		return (this.hours > 0) ? Math.min(1, this.hoursPlanned / this.hours) : 0;
	}

}
