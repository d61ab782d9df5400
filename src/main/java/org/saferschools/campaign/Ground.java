package org.saferschools.campaign;

import java.util.BitSet;

import org.saferschools.campaign.effect.Candidate;
import org.saferschools.campaign.effect.Counts;

/**
 * Some squares and what was recorded there.
 *
 * @param counts by month
 * @param cells numbers of the squares
 */
record Ground(Counts counts, BitSet cells) implements Candidate {

	@Override
	public boolean overlaps(Candidate other) {
		return other instanceof Ground ground && this.cells.intersects(ground.cells);
	}

}
