package org.saferschools.patrol.drafting;

import java.time.LocalDateTime;
import java.util.List;

import org.saferschools.shared.Urn;

/**
 * A school that is promised patrols.
 *
 * @param urn the school
 * @param tier 1 to 3, 1 has the greatest need
 * @param rank its rank among its peers, 1 the greatest need
 * @param gap how many patrols it should have had by the end of the week less those that
 * it had or that are planned
 * @param leadId who leads it, {@code null} for nobody
 * @param starts when a patrol could start in that week, one a day at the most, in order
 * @param minutes how long a patrol takes
 */
public record SchoolDue(Urn urn, int tier, int rank, double gap, Long leadId, List<LocalDateTime> starts, int minutes) {

	public SchoolDue {
		starts = List.copyOf(starts);
	}

}
