package org.saferschools.assignment;

import java.time.LocalDate;

import org.saferschools.school.School;
import org.saferschools.shared.Urn;

/**
 * That an officer of one team may work for a while where another team looks after the
 * schools. Names a borough or a school.
 *
 * @param officerId who
 * @param boroughCode the borough, {@code null} for one school
 * @param urn the school, {@code null} for a whole borough
 * @param startsOn first day
 * @param endsOn first day on which it holds no more
 */
public record AgreedCover(long officerId, String boroughCode, Urn urn, LocalDate startsOn, LocalDate endsOn) {

	/** Whether the officer may work with a school on a day. */
	public boolean holdsAt(School school, LocalDate day) {
		boolean there = (this.urn != null) ? this.urn.equals(school.urn())
				: school.boroughCode().filter(this.boroughCode::equals).isPresent();
		return there && holdsOn(day);
	}

	public boolean holdsOn(LocalDate day) {
		return !day.isBefore(this.startsOn) && day.isBefore(this.endsOn);
	}

}
