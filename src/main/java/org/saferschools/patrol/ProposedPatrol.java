package org.saferschools.patrol;

import java.time.LocalDateTime;

import org.saferschools.shared.Urn;

/**
 * A patrol that is proposed for a week.
 *
 * @param urn around which school
 * @param school its name
 * @param tier its tier
 * @param delivered patrols that it had this term
 * @param planned patrols already planned this term
 * @param dueByThen patrols that it should have had by the end of that week
 * @param officerId by whom
 * @param officer such as "PC 4412"
 * @param leads whether the officer leads the school
 * @param startsAt when, London time
 * @param minutes how long
 */
public record ProposedPatrol(Urn urn, String school, int tier, int delivered, int planned, double dueByThen,
		long officerId, String officer, boolean leads, LocalDateTime startsAt, int minutes) {

	/** What names it among the proposals of its week. */
	public String key() {
		return "%s.%d.%s".formatted(this.urn, this.officerId, this.startsAt);
	}

}
