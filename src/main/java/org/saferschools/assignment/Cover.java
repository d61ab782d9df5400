package org.saferschools.assignment;

import java.time.LocalDate;

/**
 * Cover across a border in a list.
 *
 * @param id number of the cover
 * @param officer such as "PC 9009"
 * @param place name of the borough or the school
 * @param lendingTeamId the team whose officer it is
 * @param lendingTeam its name
 * @param borrowingTeamId the team that looks after the schools
 * @param borrowingTeam its name
 * @param startsOn first day
 * @param lastDay last day
 * @param reason why
 * @param askedTeamId the team that asked, {@code null} for the central team
 * @param agreed whether it is agreed on
 * @param version for whoever decides on it
 */
public record Cover(long id, String officer, String place, int lendingTeamId, String lendingTeam, int borrowingTeamId,
		String borrowingTeam, LocalDate startsOn, LocalDate lastDay, String reason, Integer askedTeamId, boolean agreed,
		int version) {

	/** Whether it waits for this team to agree. */
	public boolean waitsFor(Integer teamId) {
		return !this.agreed && teamId != null && !teamId.equals(this.askedTeamId)
				&& (teamId == this.lendingTeamId || teamId == this.borrowingTeamId);
	}

}
