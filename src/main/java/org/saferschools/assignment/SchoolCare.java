package org.saferschools.assignment;

import java.time.LocalDate;

import org.saferschools.school.PeerGroup;
import org.saferschools.shared.Urn;

/**
 * What a school that teaches receives on a day.
 *
 * @param urn the school
 * @param name its name
 * @param borough name of its borough
 * @param tier its tier, {@code null} where it isn't ranked
 * @param peers the schools with which it is ranked, {@code null} where it isn't ranked
 * @param decided whether a person settled that tier
 * @param rank its rank among its peers in London, {@code null} where it isn't ranked
 * @param officerId who leads it, {@code null} for nobody
 * @param ledFrom since when, {@code null} for nobody
 * @param spokenFor whether a lead is decided that is not in force yet
 * @param lastContactOn day of the last contact, {@code null} for none
 * @param daysOverdue by how many days in term its next contact is overdue, 0 where it
 * isn't
 */
public record SchoolCare(Urn urn, String name, String borough, Integer tier, PeerGroup peers, boolean decided,
		Integer rank, Long officerId, LocalDate ledFrom, boolean spokenFor, LocalDate lastContactOn, int daysOverdue) {

	private static final int PRIORITY = 2;

	public boolean hasLead() {
		return this.officerId != null;
	}

	/** Whether nobody leads it, and nobody is to. */
	public boolean wantsLead() {
		return !hasLead() && !this.spokenFor;
	}

	/** Whether it is in tier 1 or 2. */
	public boolean isPriority() {
		return this.tier != null && this.tier <= PRIORITY;
	}

	public boolean isInTier(int which) {
		return this.tier != null && this.tier == which;
	}

	public boolean isOverdue() {
		return this.daysOverdue > 0;
	}

}
