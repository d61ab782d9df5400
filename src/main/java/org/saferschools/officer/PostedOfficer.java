package org.saferschools.officer;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An officer with the posting that holds on the day asked for.
 *
 * @param officerId number of the officer
 * @param rank rank
 * @param warrantNo warrant number
 * @param vettedUntil last day of the vetting, {@code null} for none
 * @param trainedOn day of the training for work in schools, {@code null} for none
 * @param postingId number of the posting
 * @param teamId team of the posting
 * @param teamName its name
 * @param kindCode kind of officer, such as SSO
 * @param kindName its name
 * @param weeklyHours hours a week for schools, 0.5 to 60
 * @param startsOn first day of the posting
 * @param endsOn first day on which it holds no more, {@code null} while nobody has said
 * @param mostSchools how many schools the officer may lead at most, {@code null} for as
 * many as the hours allow
 */
public record PostedOfficer(long officerId, Rank rank, String warrantNo, LocalDate vettedUntil, LocalDate trainedOn,
		long postingId, int teamId, String teamName, String kindCode, String kindName, BigDecimal weeklyHours,
		LocalDate startsOn, LocalDate endsOn, Integer mostSchools) {

	/** Whether the posting holds on that day. */
	public boolean covers(LocalDate day) {
		return !day.isBefore(this.startsOn) && (this.endsOn == null || day.isBefore(this.endsOn));
	}

	/** What colleagues say: "PC 4412". */
	public String label() {
		return Officer.label(this.rank, this.warrantNo);
	}

	public boolean isVettedOn(LocalDate day) {
		return Officer.isVettedOn(this.vettedUntil, day);
	}

	public boolean isTrainedOn(LocalDate day) {
		return Officer.isTrainedOn(this.trainedOn, day);
	}

}
