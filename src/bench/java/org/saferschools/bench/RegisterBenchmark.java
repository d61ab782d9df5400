package org.saferschools.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.saferschools.imports.ImportWorkshop;

/**
 * How long a full register takes, from the stored upload to the commit: into an empty
 * one, and again when every school has changed. As a ratio to a bare COPY of the same
 * file in the same database too.
 *
 * <pre>
 * ./mvnw -q -Pbench test-compile exec:exec -Dbench=RegisterBenchmark
 * </pre>
 */
final class RegisterBenchmark {

	private static final int WARM_UP = 2;

	private static final int RUNS = 7;

	private static final double MOST_SECONDS = 5;

	private static final String BARE = "Bare COPY of the file into text columns";

	private static final String SHAPED = "COPY of London's schools into a table such as theirs";

	private static final String FIRST = "First import";

	private static final String CHANGED = "Import where every school has changed";

	private static final String UNCHANGED = "The same again, unchanged";

	private static final String CHECKED = "Every school changed, checked first and then confirmed";

	private static final String UNDONE = "Undoing the import that changed every school";

	private final BenchDatabase database;

	private final ImportWorkshop workshop;

	private final ImportTimes times;

	private final BareCopy bare;

	private final Figures figures = new Figures();

	private long unchangedBytes;

	private RegisterBenchmark(BenchDatabase database, ImportWorkshop workshop) throws Exception {
		this.database = database;
		this.workshop = workshop;
		this.times = new ImportTimes(database, workshop);
		this.bare = new BareCopy(database, GeneratedRegister.COLUMNS, "WIN1252");
	}

	public static void main(String[] arguments) throws Exception {
		boolean good;
		try (BenchDatabase database = BenchDatabase.open(); ImportWorkshop workshop = database.workshop()) {
			good = new RegisterBenchmark(database, workshop).run();
		}
		System.exit(good ? 0 : 1);
	}

	private boolean run() throws Exception {
		Path register = this.database.folder().resolve("edubasealldata20250422.csv");
		Path next = this.database.folder().resolve("edubasealldata20250522.csv");
		GeneratedRegister.write(register, 1);
		GeneratedRegister.write(next, 2);
		System.out.println(Figures.machine());
		for (int run = 0; run < WARM_UP + RUNS; run++) {
			if (run == WARM_UP) {
				this.figures.warm();
			}
			time(register, next);
		}
		System.out.printf("A generated register of %,d schools, %d columns, %.1f MB; medians of %d warm runs in turn%n",
				GeneratedRegister.ROWS, GeneratedRegister.COLUMNS, Files.size(register) / 1e6, RUNS);
		this.figures.printHead();
		this.figures.print(BARE);
		this.figures.print(SHAPED);
		this.figures.printSeconds(FIRST, MOST_SECONDS);
		this.figures.printSeconds(CHANGED, MOST_SECONDS);
		this.figures.printSeconds(UNCHANGED, MOST_SECONDS);
		System.out.printf("The last of these wrote %,d kB to the log of the database, progress and its own record included%n",
				this.unchangedBytes >> 10);
		this.figures.print(CHECKED);
		this.figures.printSeconds(UNDONE, MOST_SECONDS);
		System.out.println(Figures.machine());
		return this.figures.areGood();
	}

	private void time(Path register, Path next) throws Exception {
		this.figures.add(BARE, this.bare.of(List.of(register)));
		long first = this.workshop.store(List.of(register));
		this.figures.add(FIRST, this.times.run(first));
		this.figures.add(SHAPED, this.bare.shapedLike("school"));
		long second = this.workshop.store(List.of(next));
		this.figures.add(CHANGED, this.times.run(second));
		timeUnchanged(next);
		this.figures.add(UNDONE, this.times.undo(second));
		long third = this.workshop.storeToCheck(List.of(next));
		this.figures.add(CHECKED, this.times.checked(third));
		this.workshop.takeBack(third);
		this.workshop.takeBack(first);
	}

	/** Takes it back too: nothing newer may stand between the others and their undo. */
	private void timeUnchanged(Path same) throws Exception {
		long again = this.workshop.store(List.of(same));
		String before = this.database.writtenTo();
		this.figures.add(UNCHANGED, this.times.run(again));
		this.unchangedBytes = this.database.bytesSince(before);
		this.workshop.takeBack(again);
	}

}
