package org.saferschools.prioritisation;

import org.saferschools.school.PeerGroup;
import org.saferschools.school.Phase;
import org.saferschools.shared.Urn;

/**
 * A ranked school and what tells it apart, by today's register.
 *
 * @param urn its number
 * @param group its peers
 * @param borough name, or {@code null} outside any
 * @param phase phase of education
 * @param sexOfEntry such as "Mixed", or {@code null} where unknown
 * @param freeMeals per cent, or {@code null} where unknown
 * @param tierBefore its tier in the ranking compared with; today's where there is none
 * @param tier its tier
 */
record TraitedSchool(Urn urn, PeerGroup group, String borough, Phase phase, String sexOfEntry, Double freeMeals,
		int tierBefore, int tier) {

	/** Whether it is in a tier that is promised less than its former one. */
	boolean movesDown() {
		return this.tier > this.tierBefore;
	}

}
