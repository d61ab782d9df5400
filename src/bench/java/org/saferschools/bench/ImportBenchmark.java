package org.saferschools.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.saferschools.imports.ImportWorkshop;

/**
 * How long the import of a full month takes, as a ratio to a bare COPY of the same file
 * into an unindexed, logged text table of the same database. Both are timed in turn, so
 * that what else the machine does falls on both.
 *
 * <pre>
 * ./mvnw -q -Pbench test-compile exec:exec -Dbench=ImportBenchmark
 * </pre>
 */
final class ImportBenchmark {

	private static final Set<String> WHAT_COSTS_TIME = Set.of("fsync", "synchronous_commit", "full_page_writes",
			"wal_level", "max_wal_senders", "max_wal_size", "checkpoint_timeout", "wal_buffers", "shared_buffers",
			"work_mem", "maintenance_work_mem", "jit");

	private static final int WARM_UP = 5;

	private static final int RUNS = 15;

	private static final double MOST = 2.0;

	private static final String MONTH = "2025-05";

	private final EmbeddedPostgres postgres;

	private final String url;

	private final Path folder;

	private ImportBenchmark(EmbeddedPostgres postgres, Path folder) {
		this.postgres = postgres;
		this.url = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(postgres.getPort());
		this.folder = folder;
	}

	public static void main(String[] arguments) throws Exception {
		Path folder = Files.createTempDirectory("import-benchmark");
		EmbeddedPostgres.Builder server = EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(1));
		productSettings().forEach((name, value) -> server.setServerConfig((String) name, (String) value));
		try (EmbeddedPostgres postgres = server.start()) {
			boolean good = new ImportBenchmark(postgres, folder).run();
			System.exit(good ? 0 : 1);
		}
	}

	/** The settings of the product's own server, durable as it is. */
	private static Properties productSettings() throws IOException {
		Properties settings = new Properties();
		try (InputStream in = ImportBenchmark.class
			.getResourceAsStream("/org/saferschools/database/embedded-postgresql.conf")) {
			settings.load(in);
		}
		settings.keySet().retainAll(WHAT_COSTS_TIME);
		settings.replaceAll((name, value) -> ((String) value).replace("'", ""));
		return settings;
	}

	private boolean run() throws Exception {
		Flyway.configure().dataSource(this.postgres.getPostgresDatabase()).load().migrate();
		List<Path> months = List.of(month(1), month(2));
		System.out.printf("A generated month: %,d rows, %.1f MB%n", GeneratedMonth.ROWS,
				Files.size(months.get(0)) / 1e6);
		List<Double> copies = new ArrayList<>();
		List<Double> imports = new ArrayList<>();
		try (Connection connection = DriverManager.getConnection(this.url, "postgres", "");
				ImportWorkshop workshop = ImportWorkshop.open(this.url, "postgres", "", this.folder.resolve("uploads"),
						"db-scheduler.enabled=false")) {
			execute(connection, "create table bare (" + columns() + ")");
			for (int run = 0; run < WARM_UP + RUNS; run++) {
				Path month = months.get(run % 2);
				double copy = copy(connection, month);
				double bring = bring(workshop, month);
				if (run >= WARM_UP) {
					copies.add(copy);
					imports.add(bring);
				}
			}
		}
		return report(median(copies), median(imports));
	}

	private static boolean report(double copy, double bring) {
		System.out.printf("Bare COPY of the file:          median of %d warm runs %.0f ms%n", RUNS, copy);
		System.out.printf("Import, replacing the month:    median of %d warm runs %.0f ms%n", RUNS, bring);
		System.out.printf("Ratio %.2f (at most %.1f)%n", bring / copy, MOST);
		return bring / copy <= MOST;
	}

	private Path month(long seed) throws IOException {
		Path file = Files.createDirectories(this.folder.resolve(Long.toString(seed)))
			.resolve(MONTH + "-metropolitan-street.csv");
		GeneratedMonth.write(file, seed, MONTH);
		return file;
	}

	private static String columns() {
		List<String> columns = new ArrayList<>();
		for (int i = 1; i <= 12; i++) {
			columns.add("c" + i + " text");
		}
		return String.join(", ", columns);
	}

	/** Emptying the table beforehand isn't timed. */
	private static double copy(Connection connection, Path file) throws SQLException, IOException {
		execute(connection, "truncate bare");
		long begin = System.nanoTime();
		try (InputStream in = Files.newInputStream(file)) {
			connection.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyIn("copy bare from stdin (format csv, header)", in, 1 << 16);
		}
		return millis(begin);
	}

	/** From the stored upload to the commit, with everything that the record needs. */
	private static double bring(ImportWorkshop workshop, Path file) {
		long id = workshop.store(List.of(file));
		long begin = System.nanoTime();
		workshop.run(id);
		double millis = millis(begin);
		String state = workshop.jdbc()
			.sql("select state || ' ' || message from import where id = :id")
			.param("id", id)
			.query(String.class)
			.single();
		if (!state.startsWith("DONE")) {
			throw new IllegalStateException(state);
		}
		return millis;
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static double millis(long begin) {
		return (System.nanoTime() - begin) / 1e6;
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().toList().get(values.size() / 2);
	}

}
