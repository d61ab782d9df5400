package org.saferschools.assignment;

import org.saferschools.school.PeerGroup;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;

/**
 * A school for which an officer is spoken for: leads it, or is to lead it.
 *
 * @param officerId who
 * @param urn the school
 * @param tier its tier, {@code null} where it isn't ranked
 * @param peers the schools with which it is ranked, {@code null} likewise
 * @param place where it is, {@code null} where the register gives no place
 * @param supported hours a week that further officers take over there
 */
public record LedSchool(long officerId, Urn urn, Integer tier, PeerGroup peers, GridPoint place, double supported) {

	/** Hours a week that are left for the lead. */
	double hours(SchoolHours hours) {
		return Math.max(0, hours.of(this.tier, this.peers).orElse(0) - this.supported);
	}

}
