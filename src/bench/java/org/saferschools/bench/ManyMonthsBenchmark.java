package org.saferschools.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.saferschools.imports.ImportWorkshop;

/**
 * How long 36 full months in one zip take, from the stored upload to the commit, as a
 * ratio to a bare COPY of the same files. It starts itself again with a heap below 512
 * MB, and ends where that isn't enough.
 *
 * <pre>
 * ./mvnw -q -Pbench test-compile exec:exec -Dbench=ManyMonthsBenchmark
 * </pre>
 */
final class ManyMonthsBenchmark {

	private static final int HEAP_MEGABYTES = 448;

	private static final int MONTHS = 36;

	private static final YearMonth FIRST_MONTH = YearMonth.of(2020, 1);

	private static final int WARM_UP = 1;

	private static final int RUNS = 3;

	private static final String BARE = "Bare COPY of the files into text columns";

	private static final String SHAPED = "COPY of the rows kept into a table such as a month's";

	private static final String IMPORT = "First import of the months";

	private static final String CHECKED = "The same, checked first and then confirmed";

	private final BenchDatabase database;

	private final ImportWorkshop workshop;

	private final ImportTimes times;

	private final BareCopy bare;

	private final Figures figures = new Figures();

	private ManyMonthsBenchmark(BenchDatabase database, ImportWorkshop workshop) throws Exception {
		this.database = database;
		this.workshop = workshop;
		this.times = new ImportTimes(database, workshop);
		this.bare = new BareCopy(database, GeneratedMonth.COLUMNS, "UTF8");
	}

	public static void main(String[] arguments) throws Exception {
		if (Runtime.getRuntime().maxMemory() >> 20 > HEAP_MEGABYTES) {
			System.exit(againWithLittleHeap());
		}
		boolean good;
		try (BenchDatabase database = BenchDatabase.open(); ImportWorkshop workshop = database.workshop()) {
			good = new ManyMonthsBenchmark(database, workshop).run();
		}
		System.exit(good ? 0 : 1);
	}

	private static int againWithLittleHeap() throws Exception {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx%dm".formatted(HEAP_MEGABYTES), "-XX:+ExitOnOutOfMemoryError", "-cp",
				System.getProperty("java.class.path"), ManyMonthsBenchmark.class.getName())
			.inheritIO()
			.start()
			.waitFor();
	}

	private boolean run() throws Exception {
		Path zip = this.database.folder().resolve("months.zip");
		write(zip);
		for (int run = 0; run < WARM_UP + RUNS; run++) {
			if (run == WARM_UP) {
				System.out.println(Figures.machine());
				this.figures.warm();
			}
			time(zip, run == WARM_UP + RUNS - 1);
		}
		this.figures.printHead();
		this.figures.print(BARE);
		this.figures.print(SHAPED);
		this.figures.print(IMPORT, 1.5);
		this.figures.print(CHECKED);
		System.out.println(Figures.machine());
		return this.figures.areGood();
	}

	/** Each begins after a checkpoint, so that none pays for what the one before wrote. */
	private void time(Path zip, boolean last) throws Exception {
		long id = this.workshop.store(List.of(zip));
		List<Path> files = stored(id);
		if (last) {
			System.out.printf("%d generated months in a zip of %,d MB, %,d MB unpacked, %,d rows; medians of %d warm runs%n",
					MONTHS, Files.size(zip) >> 20, size(files) >> 20, (long) MONTHS * GeneratedMonth.ROWS, RUNS);
		}
		this.database.execute("checkpoint");
		this.figures.add(BARE, this.bare.of(files));
		this.database.execute("checkpoint");
		this.figures.add(IMPORT, this.times.run(id));
		if (last) {
			this.figures.add(SHAPED, this.bare.shapedLike("incident"));
		}
		this.workshop.takeBack(id);
		if (last) {
			this.database.execute("checkpoint");
			this.figures.add(CHECKED, this.times.checked(this.workshop.storeToCheck(List.of(zip))));
		}
	}

	private List<Path> stored(long id) throws IOException {
		try (Stream<Path> files = Files.list(this.database.uploads().resolve(Long.toString(id)))) {
			return files.sorted().toList();
		}
	}

	private static long size(List<Path> files) throws IOException {
		long size = 0;
		for (Path file : files) {
			size += Files.size(file);
		}
		return size;
	}

	private static void write(Path zip) throws IOException {
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
			out.setLevel(Deflater.BEST_SPEED);
			for (int month = 0; month < MONTHS; month++) {
				String name = FIRST_MONTH.plusMonths(month).toString();
				out.putNextEntry(new ZipEntry("%s/%s-metropolitan-street.csv".formatted(name, name)));
				GeneratedMonth.write((OutputStream) out, month, name);
			}
		}
	}

}
