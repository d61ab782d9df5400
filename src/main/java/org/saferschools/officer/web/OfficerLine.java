package org.saferschools.officer.web;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.saferschools.officer.OfficerRow;

/**
 * An officer in the list.
 *
 * @param id number of the officer
 * @param label what colleagues say: "PC 4412"
 * @param team name of the team, {@code null} without a posting
 * @param kind kind of officer, {@code null} without a posting
 * @param weeklyHours hours a week, {@code null} without a posting
 * @param from first day of a posting that is planned, else {@code null}
 * @param until last day of a posting that has one, else {@code null}
 * @param hasLeft whether that day is past
 * @param vetting how it stands with the vetting
 * @param training how it stands with the training
 */
record OfficerLine(long id, String label, String team, String kind, BigDecimal weeklyHours, LocalDate from,
		LocalDate until, boolean hasLeft, Tag vetting, Tag training) {

	static OfficerLine of(OfficerRow row, LocalDate today) {
		LocalDate from = row.isPostedFrom(today) ? row.startsOn() : null;
		LocalDate until = (row.endsOn() != null) ? row.endsOn().minusDays(1) : null;
		return new OfficerLine(row.id(), row.label(), row.teamName(), row.kindName(), row.weeklyHours(), from, until,
				row.hasLeftBy(today), Tag.vetting(row.vettedUntil(), today), Tag.training(row.trainedOn()));
	}

}
