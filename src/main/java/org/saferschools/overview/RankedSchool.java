package org.saferschools.overview;

import java.time.LocalDate;
import java.util.List;

import org.saferschools.prioritisation.ExpectedCount;
import org.saferschools.school.PeerGroup;

/**
 * A row of the ranked list.
 *
 * @param urn the school's number
 * @param name its name
 * @param teamId the team that looks after it, or {@code null}
 * @param boroughCode GSS code of its borough, or {@code null}
 * @param borough name of its borough, or {@code null}
 * @param bcu name of its BCU, or {@code null}
 * @param group its peers
 * @param rank in London among its peers
 * @param rankLow the rank that 5 of 100 draws put it at or above, or {@code null} where
 * the run didn't ask
 * @param rankHigh the rank that 95 of 100 draws put it at or above, or {@code null}
 * @param expected robberies to come near it, or {@code null} where they can't be foreseen
 * @param rankBefore in the published run before this one, or {@code null} where it was
 * not in it
 * @param tier 1 to 3, decided or ranked
 * @param decided whether a person settled the tier
 * @param wantsDecision whether the ranking leaves the tier open and nobody settled it
 * @param need 0 to 100, the sum of the parts
 * @param parts what each factor adds to need, in the order of the factors; {@code null}
 * for one without data
 * @param officerId who leads it now, or {@code null}
 * @param officer how that officer is called, such as "PC 4412", or {@code null}
 * @param comingOfficer who is to lead it from a later day, as the school has been told,
 * or {@code null}
 * @param comingFrom that day, or {@code null}
 * @param leadPending whether a lead waits for the school to be told
 * @param lastContact day of the last contact, or {@code null}
 * @param daysOverdue by how many days in term a contact is overdue, 0 where it isn't
 * @param workOpen whether the reader may see lead and contacts; where not, they are left
 * out
 */
public record RankedSchool(int urn, String name, Integer teamId, String boroughCode, String borough, String bcu,
		PeerGroup group, int rank, Integer rankLow, Integer rankHigh, ExpectedCount expected, Integer rankBefore,
		int tier, boolean decided, boolean wantsDecision, double need, List<Double> parts, Long officerId,
		String officer, String comingOfficer, LocalDate comingFrom, boolean leadPending, LocalDate lastContact,
		int daysOverdue, boolean workOpen) {

	/** Whether nobody leads it, and nobody is to. */
	public boolean wantsLead() {
		return this.workOpen && this.officerId == null && this.comingOfficer == null && !this.leadPending;
	}

	public boolean overdue() {
		return this.daysOverdue > 0;
	}

	/**
	 * The ranks that are likely, such as "2 to 9"; {@code null} where the run didn't ask.
	 */
	public String likely() {
		return (this.rankLow != null) ? this.rankLow + " to " + this.rankHigh : null;
	}

	/** Places gained since the run before: above 0 the school has moved up. */
	public Integer change() {
		return (this.rankBefore != null) ? this.rankBefore - this.rank : null;
	}

	/** The same without lead and contacts, for a reader from another team. */
	RankedSchool rankingOnly() {
		return new RankedSchool(this.urn, this.name, this.teamId, this.boroughCode, this.borough, this.bcu, this.group,
				this.rank, this.rankLow, this.rankHigh, this.expected, this.rankBefore, this.tier, this.decided,
				this.wantsDecision, this.need, this.parts, null, null, null, null, false, null, 0, false);
	}

}
