package org.saferschools.prioritisation;

import org.saferschools.school.PeerGroup;
import org.saferschools.school.Phase;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;

/**
 * What a ranking must know of a school.
 *
 * @param urn its number
 * @param group its peers
 * @param phase by which its hindsight is kept; not an input to need
 * @param place where it is
 * @param pupils on roll; NaN where unknown
 * @param freeMeals per cent of pupils with free school meals; NaN where unknown
 * @param independent whether it is an independent school
 * @param lsoaCode its neighbourhood, or {@code null} where the register doesn't say
 * @param boroughCode its borough, or {@code null} outside any
 * @param bcuId its BCU, or {@code null} outside any
 * @param forceId which force polices it, or {@code null} outside any borough
 */
record RankedSchool(Urn urn, PeerGroup group, Phase phase, GridPoint place, double pupils, double freeMeals,
		boolean independent, String lsoaCode, String boroughCode, Integer bcuId, Integer forceId) {

	/** All of it in one line, the same for the same school, to take a fingerprint of. */
	String line() {
		return "%s,%s,%s,%d,%d,%s,%s,%s,%s,%s,%s,%s\n".formatted(this.urn, this.group, this.phase, this.place.easting(),
				this.place.northing(), this.pupils, this.freeMeals, this.independent, this.lsoaCode, this.boroughCode,
				this.bcuId, this.forceId);
	}

}
