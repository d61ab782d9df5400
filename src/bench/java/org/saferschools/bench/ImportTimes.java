package org.saferschools.bench;

import org.saferschools.bench.Watch.Took;
import org.saferschools.imports.ImportState;
import org.saferschools.imports.ImportSummary;
import org.saferschools.imports.ImportWorkshop;

/**
 * Times imports from the stored upload to the commit, with everything that the record
 * needs.
 */
final class ImportTimes {

	private final BenchDatabase database;

	private final ImportWorkshop workshop;

	ImportTimes(BenchDatabase database, ImportWorkshop workshop) {
		this.database = database;
		this.workshop = workshop;
	}

	/** In one pass, as where its source is trusted. */
	Took run(long id) {
		Watch watch = this.database.watch();
		this.workshop.run(id);
		Took took = watch.took();
		require(this.workshop.get(id), ImportState.DONE);
		return took;
	}

	/** The check and what is done once a person has confirmed it, together. */
	Took checked(long id) {
		Watch watch = this.database.watch();
		this.workshop.run(id);
		Took took = watch.took();
		require(this.workshop.get(id), ImportState.CHECKED);
		Watch after = this.database.watch();
		require(this.workshop.confirm(id), ImportState.DONE);
		return took.plus(after.took());
	}

	Took undo(long id) {
		Watch watch = this.database.watch();
		this.workshop.takeBack(id);
		return watch.took();
	}

	private static void require(ImportSummary entry, ImportState state) {
		if (entry.state() != state) {
			throw new IllegalStateException("Import %d is %s: %s".formatted(entry.id(), entry.state(), entry.message()));
		}
	}

}
