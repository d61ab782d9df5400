package org.saferschools.assignment.placing;

/**
 * Which pairs of school and officer the solver is offered. Left out is only what can't be
 * part of a placement that costs less than the best so far, by the bound of the pair, so
 * that a proof with the rest holds for all.
 */
final class PairChoice {

	private final long[][] bounds;

	private final long best;

	private PairChoice(long[][] bounds, long best) {
		this.bounds = bounds;
		this.best = best;
	}

	/**
	 * All that may be part of a better placement.
	 * @param bounds by school and officer, what no placement with the pair costs less
	 * than
	 * @param best the cost of a placement
	 */
	static PairChoice below(long best, long[][] bounds) {
		return new PairChoice(bounds, best);
	}

	boolean has(int school, int officer) {
		return this.bounds[school][officer] < this.best;
	}

	int size() {
		int size = 0;
		for (int school = 0; school < this.bounds.length; school++) {
			for (int officer = 0; officer < this.bounds[school].length; officer++) {
				size += has(school, officer) ? 1 : 0;
			}
		}
		return size;
	}

}
