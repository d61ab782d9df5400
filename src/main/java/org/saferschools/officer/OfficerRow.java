package org.saferschools.officer;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An officer in a list, with today's posting, else the next one, else the last one. All
 * from {@code teamId} on is {@code null} for an officer who was never posted.
 *
 * @param id number of the officer
 * @param rank rank
 * @param warrantNo warrant number
 * @param vettedUntil last day of the vetting, {@code null} for none
 * @param trainedOn day of the training, {@code null} for none
 * @param teamId team of the posting
 * @param teamName its name
 * @param kindName kind of officer
 * @param weeklyHours hours a week
 * @param startsOn first day
 * @param endsOn first day on which it holds no more, {@code null} while nobody has said
 */
public record OfficerRow(long id, Rank rank, String warrantNo, LocalDate vettedUntil, LocalDate trainedOn,
		Integer teamId, String teamName, String kindName, BigDecimal weeklyHours, LocalDate startsOn,
		LocalDate endsOn) {

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

	public boolean isPosted() {
		return this.teamId != null;
	}

	public boolean isPostedFrom(LocalDate day) {
		return isPosted() && this.startsOn.isAfter(day);
	}

	public boolean hasLeftBy(LocalDate day) {
		return isPosted() && this.endsOn != null && !this.endsOn.isAfter(day);
	}

}
