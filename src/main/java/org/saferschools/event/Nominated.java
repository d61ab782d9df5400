package org.saferschools.event;

import java.time.LocalDate;

/**
 * An officer who is nominated for an award.
 *
 * @param id number of the nomination
 * @param awardId the award
 * @param officerId the officer
 * @param officer rank and warrant number
 * @param reason why, as the supervisor wrote
 * @param nominatedBy user name of the supervisor
 * @param nominatedOn when
 * @param shortlisted whether the central team put it on the shortlist
 * @param won whether it is the winner
 * @param version what a change must name
 */
public record Nominated(long id, long awardId, long officerId, String officer, String reason, String nominatedBy,
		LocalDate nominatedOn, boolean shortlisted, boolean won, int version) {
}
