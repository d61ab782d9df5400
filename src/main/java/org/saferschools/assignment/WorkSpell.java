package org.saferschools.assignment;

import java.time.LocalDate;

import org.saferschools.school.PeerGroup;
import org.saferschools.shared.Urn;

/**
 * That an officer leads or supports a school for some days of a term.
 *
 * @param officerId who
 * @param urn the school
 * @param tier its tier, {@code null} where it isn't ranked
 * @param peers the schools with which it is ranked, {@code null} likewise
 * @param supportHours hours a week of support; {@code null} for a lead
 * @param startsOn first day
 * @param endsOn first day on which it holds no more, {@code null} while nobody has said
 */
record WorkSpell(long officerId, Urn urn, Integer tier, PeerGroup peers, Double supportHours, LocalDate startsOn,
		LocalDate endsOn) {

	boolean isLead() {
		return this.supportHours == null;
	}

	boolean covers(LocalDate day) {
		return !day.isBefore(this.startsOn) && (this.endsOn == null || day.isBefore(this.endsOn));
	}

}
