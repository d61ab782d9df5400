package org.saferschools.plan.drafting;

import java.util.List;

/**
 * What a draft is drawn up from.
 *
 * @param days the days
 * @param schools the schools, neediest first
 * @param officers the officers who may be given contacts
 * @param suggestions what suits which schools when, most pressing first; at least one
 * suits any school at any time
 */
public record TermToPlan(TermDays days, List<SchoolToPlan> schools, List<OfficerToPlan> officers,
		List<Suggestion> suggestions) {

	public TermToPlan {
		schools = List.copyOf(schools);
		officers = List.copyOf(officers);
		suggestions = List.copyOf(suggestions);
		if (suggestions.stream().noneMatch((each) -> !each.isSeasonal() && each.audience() == Audience.ANY)) {
			throw new IllegalArgumentException("Nothing is suggested that suits any school at any time");
		}
	}

}
