package org.saferschools.event;

/**
 * How many are invited and what they answered.
 *
 * @param invited officers with an invitation
 * @param accepted those who come
 * @param declined those who don't
 * @param attended those who were there
 */
public record ReplyCounts(int invited, int accepted, int declined, int attended) {

	static final ReplyCounts NONE = new ReplyCounts(0, 0, 0, 0);

	/** How many have not answered. */
	public int open() {
		return this.invited - this.accepted - this.declined;
	}

}
