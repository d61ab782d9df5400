package org.saferschools.bench;

import org.saferschools.imports.ImportState;
import org.saferschools.imports.ImportSummary;
import org.saferschools.imports.ImportWorkshop;

/**
 * Times imports from the stored upload to the commit, with everything that the record
 * needs, in milliseconds.
 */
final class ImportTimes {

	private ImportTimes() {
	}

	/** In one pass, as where its source is trusted. */
	static double run(ImportWorkshop workshop, long id) {
		Watch watch = new Watch();
		workshop.run(id);
		double millis = watch.millis();
		require(workshop.get(id), ImportState.DONE);
		return millis;
	}

	/** The check and what is done once a person has confirmed it, together. */
	static double checked(ImportWorkshop workshop, long id) {
		Watch watch = new Watch();
		workshop.run(id);
		double millis = watch.millis();
		require(workshop.get(id), ImportState.CHECKED);
		Watch after = new Watch();
		require(workshop.confirm(id), ImportState.DONE);
		return millis + after.millis();
	}

	private static void require(ImportSummary entry, ImportState state) {
		if (entry.state() != state) {
			throw new IllegalStateException("Import %d is %s: %s".formatted(entry.id(), entry.state(), entry.message()));
		}
	}

}
