package org.saferschools.officer.web;

import java.time.LocalDate;

import org.saferschools.officer.BoroughCare;

/**
 * A borough on a team's page.
 *
 * @param id number of the entry
 * @param code code of the borough
 * @param name its name
 * @param startsOn first day on which the team looks after it
 * @param lastDay last day, {@code null} while nobody has said
 * @param time whether it is now, planned or ended
 */
record BoroughLine(long id, String code, String name, LocalDate startsOn, LocalDate lastDay, Tag time) {

	static BoroughLine of(BoroughCare care, LocalDate today) {
		return new BoroughLine(care.id(), care.boroughCode(), care.boroughName(), care.startsOn(), care.lastDay(),
				Tag.time(care.startsOn(), care.lastDay(), today));
	}

	/** Whether it can be given to another team: it is not planned, and has no end yet. */
	public boolean mayMove() {
		return this.lastDay == null && !isPlanned();
	}

	public boolean isPlanned() {
		return this.time.text().equals("Planned");
	}

}
