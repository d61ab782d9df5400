package org.saferschools.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

import org.saferschools.imports.ImportWorkshop;

/**
 * How long the first import of a full month takes, and replacing it, from the stored
 * upload to the commit, as ratios to a bare COPY of the same file in the same database.
 *
 * <pre>
 * ./mvnw -q -Pbench test-compile exec:exec -Dbench=ImportBenchmark
 * </pre>
 */
final class ImportBenchmark {

	private static final int WARM_UP = 6;

	private static final int RUNS = 15;

	private static final YearMonth FIRST_MONTH = YearMonth.of(2015, 1);

	private static final String BARE = "Bare COPY of the file into text columns";

	private static final String SHAPED = "COPY of the rows kept into a table such as a month's";

	private static final String FIRST = "First import of the month";

	private static final String REPLACED = "Replacing the month";

	private static final String CHECKED = "Replacing the month, checked first and then confirmed";

	private final BenchDatabase database;

	private final ImportWorkshop workshop;

	private final ImportTimes times;

	private final BareCopy bare;

	private final Figures figures = new Figures();

	private ImportBenchmark(BenchDatabase database, ImportWorkshop workshop) throws Exception {
		this.database = database;
		this.workshop = workshop;
		this.times = new ImportTimes(database, workshop);
		this.bare = new BareCopy(database, GeneratedMonth.COLUMNS, "UTF8");
	}

	public static void main(String[] arguments) throws Exception {
		boolean good;
		try (BenchDatabase database = BenchDatabase.open(); ImportWorkshop workshop = database.workshop()) {
			good = new ImportBenchmark(database, workshop).run();
		}
		System.exit(good ? 0 : 1);
	}

	private boolean run() throws Exception {
		for (int run = 0; run < WARM_UP + RUNS; run++) {
			if (run == WARM_UP) {
				System.out.println(Figures.machine());
				this.figures.warm();
			}
			time(FIRST_MONTH.plusMonths(run));
		}
		System.out.printf("A generated month of %,d rows of every type; medians of %d warm runs in turn%n",
				GeneratedMonth.ROWS, RUNS);
		this.figures.printHead();
		this.figures.print(BARE);
		this.figures.print(SHAPED);
		this.figures.print(FIRST, 1.3);
		this.figures.print(REPLACED, 1.5);
		this.figures.print(CHECKED);
		System.out.println(Figures.machine());
		return this.figures.areGood();
	}

	private void time(YearMonth month) throws Exception {
		Path first = write(month, 1);
		Path second = write(month, 2);
		this.figures.add(BARE, this.bare.of(List.of(first)));
		this.figures.add(FIRST, this.times.run(this.workshop.store(List.of(first))));
		this.figures.add(BARE, this.bare.of(List.of(second)));
		this.figures.add(REPLACED, this.times.run(this.workshop.store(List.of(second))));
		this.figures.add(SHAPED, this.bare.shapedLike(this.workshop.jdbc()
			.sql("select max(relid::text) from pg_partition_tree('incident') where isleaf and relid::text like :month")
			.param("month", "incident_%tY_%<tm_%%".formatted(month.atDay(1)))
			.query(String.class)
			.single()));
		this.figures.add(CHECKED, this.times.checked(this.workshop.storeToCheck(List.of(first))));
		Files.delete(first);
		Files.delete(second);
	}

	private Path write(YearMonth month, long seed) throws IOException {
		Path file = Files.createDirectories(this.database.folder().resolve(Long.toString(seed)))
			.resolve(month + "-metropolitan-street.csv");
		GeneratedMonth.write(file, seed, month.toString());
		return file;
	}

}
