package org.saferschools.school;

/**
 * Which peers a school is ranked among, or why it isn't ranked. A closed school keeps its
 * group.
 *
 * @param group {@code null} where the school belongs to none, or none can be told
 * @param notRanked {@code null} where it is ranked
 */
public record Standing(PeerGroup group, NotRanked notRanked) {

	private static final int SECONDARY_FROM = 11;

	private static final int SECONDARY_TO = 18;

	private static final int PRIMARY_FROM = 5;

	/**
	 * Decides by phase, and by the statutory ages where the register says that a phase is
	 * not applicable: independent and special schools, pupil referral units. Pupils leave
	 * in the year they reach the upper age, so 3 to 11 is primary and 11 to 16 secondary.
	 * @param status whether it is open
	 * @param phase the register's phase
	 * @param lowAge lower statutory age, or {@code null}
	 * @param highAge upper statutory age, or {@code null}
	 * @param placed whether the register gives a place
	 */
	public static Standing of(SchoolStatus status, Phase phase, Integer lowAge, Integer highAge, boolean placed) {
		Standing peers = among(phase, lowAge, highAge);
		if (status == SchoolStatus.CLOSED) {
			return new Standing(peers.group, NotRanked.CLOSED);
		}
		if (status == SchoolStatus.PROPOSED) {
			return new Standing(peers.group, NotRanked.NOT_YET_OPEN);
		}
		return (peers.group != null && !placed) ? new Standing(peers.group, NotRanked.NO_PLACE) : peers;
	}

	private static Standing among(Phase phase, Integer lowAge, Integer highAge) {
		return switch (phase) {
			case SECONDARY, MIDDLE_DEEMED_SECONDARY, ALL_THROUGH, SIXTEEN_PLUS ->
				new Standing(PeerGroup.SECONDARY, null);
			case PRIMARY, MIDDLE_DEEMED_PRIMARY -> new Standing(PeerGroup.PRIMARY, null);
			case NURSERY -> new Standing(null, NotRanked.NURSERY);
			case NOT_APPLICABLE -> byAges(lowAge, highAge);
		};
	}

	private static Standing byAges(Integer lowAge, Integer highAge) {
		if (lowAge == null || highAge == null) {
			return new Standing(null, NotRanked.NO_PHASE_OR_AGES);
		}
		if (lowAge <= SECONDARY_TO && highAge > SECONDARY_FROM) {
			return new Standing(PeerGroup.SECONDARY, null);
		}
		if (lowAge < SECONDARY_FROM && highAge > PRIMARY_FROM) {
			return new Standing(PeerGroup.PRIMARY, null);
		}
		return new Standing(null, NotRanked.OUTSIDE_AGES);
	}

}
