package org.saferschools.imports;

import org.saferschools.database.TableMerge.Counts;

/**
 * Tells the tally what a merge did.
 */
final class Merged {

	private Merged() {
	}

	/**
	 * Counts the rows that were merged.
	 * @return what no longer is there, such as "12 gone", or empty where nothing is
	 */
	static String tell(Counts counts, Tally tally) {
		tally.added(counts.added());
		tally.changed(counts.changed());
		tally.gone(counts.gone());
		tally.unchanged(counts.unchanged());
		return (counts.gone() > 0) ? "%,d gone".formatted(counts.gone()) : "";
	}

}
