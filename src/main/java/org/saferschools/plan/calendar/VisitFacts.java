package org.saferschools.plan.calendar;

import java.util.List;
import java.util.Set;

import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;

/**
 * Who takes part in a visit, and where it is.
 *
 * @param school the school
 * @param place where it is, {@code null} where the register gives no place
 * @param officerIds numbers of the officers
 * @param officers their labels, such as "PC 4412"
 */
public record VisitFacts(Urn school, GridPoint place, Set<Long> officerIds, List<String> officers) {

	public VisitFacts {
		officerIds = Set.copyOf(officerIds);
		officers = List.copyOf(officers);
	}

}
