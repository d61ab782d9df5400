package org.saferschools.assignment.placing;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Schools that one officer's week may be filled with, besides those pinned to the
 * officer.
 *
 * @param officer index of the officer
 * @param schools indexes of the schools, in order
 * @param saving what the placement costs less than if nobody led these schools
 */
record Filling(int officer, int[] schools, long saving) {

	/** Values what an officer's week is filled with. */
	static Filling of(PairCosts costs, int officer, int keptLoad, int[] schools) {
		int[] inOrder = schools.clone();
		Arrays.sort(inOrder);
		long saving = costs.uneven(officer, keptLoad);
		int load = keptLoad;
		for (int school : inOrder) {
			saving += costs.left[school] - costs.led[school][officer];
			load += costs.hours[school];
		}
		return new Filling(officer, inOrder, saving - costs.uneven(officer, load));
	}

	/** What the officer's week is filled with in a placement. */
	static Filling of(PairCosts costs, Roster roster, int officer) {
		return of(costs, officer, roster.keptLoad(officer),
				IntStream.range(0, costs.schools)
					.filter((school) -> roster.lead(school) == officer && !costs.isKept(school))
					.toArray());
	}

	/** Two are one where officer and schools are the same. */
	@Override
	public boolean equals(Object other) {
		return other instanceof Filling filling && this.officer == filling.officer
				&& Arrays.equals(this.schools, filling.schools);
	}

	@Override
	public int hashCode() {
		return 31 * this.officer + Arrays.hashCode(this.schools);
	}

}
