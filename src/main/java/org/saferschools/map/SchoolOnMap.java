package org.saferschools.map;

import org.saferschools.school.PeerGroup;
import org.saferschools.shared.GridPoint;

/**
 * A school as the map knows it.
 *
 * @param urn its number
 * @param name its name
 * @param place where it is
 * @param borough name of its borough, or {@code null}
 * @param teamId the team that looks after it, or {@code null}
 * @param group its peers, or {@code null}
 * @param rank in the published ranking, or {@code null}
 * @param tier decided or ranked, or {@code null}
 * @param officerId who leads it today, or {@code null}
 * @param officer such as "PC 4412", or {@code null}
 */
record SchoolOnMap(int urn, String name, GridPoint place, String borough, Integer teamId, PeerGroup group, Integer rank,
		Integer tier, Long officerId, String officer) {

	/** The same without who leads it. */
	SchoolOnMap rankingOnly() {
		return new SchoolOnMap(this.urn, this.name, this.place, this.borough, this.teamId, this.group, this.rank,
				this.tier, null, null);
	}

	/** What everybody may read in the register. */
	SchoolOnMap registerOnly() {
		return new SchoolOnMap(this.urn, this.name, this.place, this.borough, this.teamId, this.group, null, null, null,
				null);
	}

}
