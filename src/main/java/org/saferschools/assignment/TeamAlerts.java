package org.saferschools.assignment;

import java.util.List;

/**
 * Where it hurts in a team.
 *
 * @param teamId the team
 * @param teamName its name
 * @param mayDecide whether the person may do something about it here
 * @param withoutLead tier 1 schools that nobody leads and nobody is to lead, neediest
 * first
 * @param away officers who lead schools and are away for more than two weeks
 * @param over officers whose schools take more hours than there are, the worst first
 * @param overdue schools whose contact is overdue for two weeks or more, neediest first
 * @param coverToAgree cover across a border that waits for this team
 */
public record TeamAlerts(int teamId, String teamName, boolean mayDecide, List<SchoolCare> withoutLead,
		List<AwayLead> away, List<OfficerLoad> over, List<SchoolCare> overdue, List<Cover> coverToAgree) {

	public boolean isEmpty() {
		return this.withoutLead.isEmpty() && this.away.isEmpty() && this.over.isEmpty() && this.overdue.isEmpty()
				&& this.coverToAgree.isEmpty();
	}

}
