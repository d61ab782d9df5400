package org.saferschools.assignment.placing;

import static org.saferschools.assignment.placing.PlacingProblem.NOBODY;

/**
 * Betters a placement by single steps until none is left that saves: one school to
 * another officer or nobody, or two schools in each other's place. Quick and without
 * proof; it gives the search something good to begin with.
 */
final class Improvement {

	private final PairCosts costs;

	private final Roster roster;

	private Improvement(PairCosts costs, Roster roster) {
		this.costs = costs;
		this.roster = roster;
	}

	static void of(PairCosts costs, Roster roster) {
		Improvement improvement = new Improvement(costs, roster);
		boolean better = true;
		while (better) {
			better = improvement.moves() | improvement.swaps();
		}
	}

	private boolean moves() {
		boolean better = false;
		for (int school = 0; school < this.costs.schools; school++) {
			for (int officer = NOBODY; officer < this.costs.officers; officer++) {
				if (officer != this.roster.lead(school) && canMove(school, officer)
						&& this.roster.change(school, officer) < 0) {
					this.roster.move(school, officer);
					better = true;
				}
			}
		}
		return better;
	}

	private boolean canMove(int school, int officer) {
		return (officer == NOBODY) ? !this.costs.isKept(school) : this.roster.fits(school, officer);
	}

	private boolean swaps() {
		boolean better = false;
		for (int one = 0; one < this.costs.schools; one++) {
			for (int other = 0; other < one; other++) {
				if (this.roster.lead(one) != this.roster.lead(other) && this.roster.swapFits(one, other)
						&& this.roster.swapChange(one, other) < 0) {
					this.roster.swap(one, other);
					better = true;
				}
			}
		}
		return better;
	}

}
