package org.saferschools.imports;

import org.saferschools.database.TableMerge.Counts;

/**
 * Tells the tally what a merge did.
 */
final class Merged {

	private Merged() {
	}

	/** Counts the rows that were merged. */
	static void tell(Counts counts, Tally tally) {
		tally.added(counts.added());
		tally.changed(counts.changed());
		tally.gone(counts.gone());
		tally.unchanged(counts.unchanged());
	}

}
