package org.saferschools.prioritisation;

import org.saferschools.school.PeerGroup;

/**
 * What a school needs and what it has received this term: two axes, never one number.
 *
 * @param urn the school's number
 * @param name its name
 * @param borough name of its borough, or {@code null} outside any
 * @param group its peers
 * @param need 0 to 100
 * @param tier 1 to 3, decided or ranked
 * @param decided whether a person settled the tier
 * @param contacts how many it had in the term
 * @param promised how many its tier is promised by now, parts included
 */
public record ServedSchool(int urn, String name, String borough, PeerGroup group, double need, int tier,
		boolean decided, int contacts, double promised) {

	public ServiceLevel level() {
		return ServiceLevel.of(this.contacts, this.promised);
	}

	/**
	 * Contacts as a part of what is promised by now, for drawing. Since contacts are
	 * whole, what is taken for as promised is spread between {@link ServiceLevel#LEAST}
	 * and {@link ServiceLevel#MOST}, all else lies outside.
	 * @return 0 or more, 1 for as many as promised
	 */
	public double served() {
		int least = ServiceLevel.least(this.promised);
		int most = ServiceLevel.most(this.promised);
		if (this.contacts < least) {
			return ServiceLevel.LEAST * this.contacts / least;
		}
		if (this.contacts > most) {
			return ServiceLevel.MOST + (this.contacts - most) / Math.max(1, this.promised);
		}
		return (least == most) ? 1 : ServiceLevel.LEAST
				+ (ServiceLevel.MOST - ServiceLevel.LEAST) * (this.contacts - least) / (most - least);
	}

}
