package org.saferschools.officer.web;

import java.time.LocalDate;

import org.saferschools.officer.Absence;

/**
 * An absence on the officer's page.
 *
 * @param id number of the absence
 * @param kind kind of absence
 * @param percent how much of the weekly hours is lost
 * @param startsOn first day
 * @param lastDay last day, {@code null} while nobody has said
 * @param time whether it is now, planned or ended
 * @param struckOutBy who struck it out, {@code null} where it holds
 * @param struckOutWhy why, {@code null} where it holds
 */
record AbsenceView(long id, String kind, int percent, LocalDate startsOn, LocalDate lastDay, Tag time,
		String struckOutBy, String struckOutWhy) {

	static AbsenceView of(Absence absence, LocalDate today) {
		return new AbsenceView(absence.id(), absence.kind().name(), absence.percent(), absence.startsOn(),
				absence.lastDay(), Tag.time(absence.startsOn(), absence.lastDay(), today), absence.struckOutBy(),
				absence.struckOutWhy());
	}

	public boolean holds() {
		return this.struckOutBy == null;
	}

}
