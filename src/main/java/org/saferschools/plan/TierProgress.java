package org.saferschools.plan;

import java.util.List;

/**
 * How far the contacts promised to a tier have come.
 *
 * @param tier 1 to 3
 * @param schools how many schools
 * @param promised contacts promised in the term
 * @param dueByNow contacts promised by now: the term's, by the share of its days that
 * have passed
 * @param delivered contacts given, of each school no more than were promised
 * @param coming contacts planned or proposed
 */
public record TierProgress(int tier, int schools, int promised, double dueByNow, int delivered, int coming) {

	static TierProgress of(int tier, List<PlannedSchool> schools, double shareOfTerm) {
		List<PlannedSchool> own = schools.stream().filter((school) -> school.tier() == tier).toList();
		int promised = own.stream().mapToInt(PlannedSchool::promised).sum();
		return new TierProgress(tier, own.size(), promised, promised * shareOfTerm,
				own.stream().mapToInt(PlannedSchool::delivered).sum(),
				own.stream()
					.mapToInt((school) -> school.contacts(LineState.PLANNED) + school.contacts(LineState.PROPOSED))
					.sum());
	}

	/**
	 * Per cent of what is promised by now that was given, at most 100.
	 * @return {@code null} where nothing is promised by now
	 */
	public Long percent() {
		return (this.dueByNow > 0) ? Math.round(100 * Math.min(1, this.delivered / this.dueByNow)) : null;
	}

}
