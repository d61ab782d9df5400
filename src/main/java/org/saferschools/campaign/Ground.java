package org.saferschools.campaign;

import org.saferschools.campaign.effect.Candidate;
import org.saferschools.campaign.effect.Counts;

/**
 * Some squares and what was recorded there.
 *
 * @param counts by month
 * @param cells numbers of the squares, ascending
 */
record Ground(Counts counts, int[] cells) implements Candidate {

	@Override
	public boolean overlaps(Candidate other) {
		return other instanceof Ground ground && shares(ground.cells);
	}

	private boolean shares(int[] others) {
		int own = 0;
		int other = 0;
		while (own < this.cells.length && other < others.length) {
			if (this.cells[own] == others[other]) {
				return true;
			}
			if (this.cells[own] < others[other]) {
				own++;
			}
			else {
				other++;
			}
		}
		return false;
	}

}
