package org.saferschools.prioritisation;

import java.util.List;

import org.saferschools.school.PeerGroup;

/**
 * Who would move in one peer group.
 *
 * @param group which peers
 * @param schools how many there are
 * @param moved how many would have another rank
 * @param tierMoves how many would change tier
 * @param movers the schools of tier 1 or 2, now or then, that would move most
 * @param asked what would become of the school that was asked for, if it is one of these;
 * else {@code null}
 */
public record GroupMoves(PeerGroup group, int schools, int moved, List<TierMove> tierMoves, List<Mover> movers,
		Mover asked) {

	/** How many schools would change tier. */
	public int changeTier() {
		return this.tierMoves.stream().mapToInt(TierMove::schools).sum();
	}

}
