package org.saferschools.assignment;

import java.time.LocalDate;

import org.saferschools.officer.WarrantNumber;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;

/**
 * Asks that an officer of one team covers where another team looks after the schools.
 *
 * @param warrantNumber who
 * @param boroughCode the borough, {@code null} for one school
 * @param urn the school, {@code null} for a whole borough
 * @param startsOn first day
 * @param lastDay last day
 * @param reason why, not blank
 */
public record AskCover(WarrantNumber warrantNumber, String boroughCode, Urn urn, LocalDate startsOn, LocalDate lastDay,
		String reason) {

	public AskCover {
		if ((boroughCode == null) == (urn == null)) {
			throw new RuleException("borough.one", "Choose a borough or enter a school’s number, not both");
		}
		if (lastDay.isBefore(startsOn)) {
			throw new RuleException("lastDay.order", "Last day must be the first day or later");
		}
	}

}
