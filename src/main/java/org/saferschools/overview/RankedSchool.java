package org.saferschools.overview;

import java.time.LocalDate;
import java.util.List;

/**
 * A row of the ranked list.
 *
 * @param urn the school's number
 * @param name its name
 * @param teamId the team that looks after it, or {@code null}
 * @param borough name of its borough, or {@code null}
 * @param bcu name of its BCU, or {@code null}
 * @param rank in London among its peers
 * @param rankBefore in the published run before this one, or {@code null} where it was
 * not in it
 * @param tier 1 to 3
 * @param need 0 to 100, the sum of the parts
 * @param parts what each factor adds to need, in the order of the factors; {@code null}
 * for one without data
 * @param officerId who leads it now, or {@code null}
 * @param officer how that officer is called, such as "PC 4412", or {@code null}
 * @param leadPending whether a lead waits for the school to be told
 * @param lastContact day of the last contact, or {@code null}
 * @param overdue whether a contact is overdue
 * @param workOpen whether the reader may see lead and contacts; where not, they are left
 * out
 */
public record RankedSchool(int urn, String name, Integer teamId, String borough, String bcu, int rank,
		Integer rankBefore, int tier, double need, List<Double> parts, Long officerId, String officer,
		boolean leadPending, LocalDate lastContact, boolean overdue, boolean workOpen) {

	/** Places gained since the run before: above 0 the school has moved up. */
	public Integer change() {
		return (this.rankBefore != null) ? this.rankBefore - this.rank : null;
	}

	/** The same without lead and contacts, for a reader from another team. */
	RankedSchool rankingOnly() {
		return new RankedSchool(this.urn, this.name, this.teamId, this.borough, this.bcu, this.rank, this.rankBefore,
				this.tier, this.need, this.parts, null, null, false, null, false, false);
	}

}
