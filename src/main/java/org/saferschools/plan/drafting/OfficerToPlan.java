package org.saferschools.plan.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An officer to whom contacts may be given.
 *
 * @param id number of the officer
 * @param minutes how many minutes for schools there are in each week, absences taken off,
 * in the order of the weeks of the {@link TermDays}
 * @param present the days on which the officer is posted and not away
 * @param engagements where the officer is already, by day
 */
public record OfficerToPlan(long id, List<Integer> minutes, Set<LocalDate> present,
		Map<LocalDate, List<Engagement>> engagements) {

	public OfficerToPlan {
		minutes = List.copyOf(minutes);
		present = Set.copyOf(present);
		engagements = Map.copyOf(engagements);
	}

}
