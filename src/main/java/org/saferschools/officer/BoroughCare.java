package org.saferschools.officer;

import java.time.LocalDate;

/**
 * That a team looks after a borough, as its page tells it.
 *
 * @param id number of the entry
 * @param boroughCode code of the borough
 * @param boroughName its name
 * @param teamId the team
 * @param teamName its name
 * @param startsOn first day
 * @param endsOn first day on which it does so no more, {@code null} while nobody has said
 */
public record BoroughCare(long id, String boroughCode, String boroughName, int teamId, String teamName,
		LocalDate startsOn, LocalDate endsOn) {

	public boolean isPlanned(LocalDate today) {
		return this.startsOn.isAfter(today);
	}

	public boolean hasEndedBy(LocalDate day) {
		return this.endsOn != null && !this.endsOn.isAfter(day);
	}

	/** Last day, {@code null} while nobody has said. */
	public LocalDate lastDay() {
		return (this.endsOn != null) ? this.endsOn.minusDays(1) : null;
	}

}
