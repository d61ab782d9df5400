package org.saferschools.patrol.drafting;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import org.saferschools.shared.Urn;

/**
 * An officer who can go on patrol.
 *
 * @param id number of the officer
 * @param minutes what is left of the week's hours after all that is planned, in minutes
 * @param engagements when the officer is elsewhere in that week
 * @param conflicts schools that the officer must not work with
 */
public record FreeOfficer(long id, int minutes, List<Span> engagements, Set<Urn> conflicts) {

	public FreeOfficer {
		engagements = List.copyOf(engagements);
		conflicts = Set.copyOf(conflicts);
	}

	/**
	 * A time in which somebody is somewhere.
	 *
	 * @param from its start
	 * @param to its end
	 */
	public record Span(LocalDateTime from, LocalDateTime to) {

		boolean overlaps(Span other) {
			return this.from.isBefore(other.to) && this.to.isAfter(other.from);
		}

	}

}
