package org.saferschools.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saferschools.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cancels imports in the middle.
 */
class CancelledImportTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@TempDir
	private static Path folder;

	private static TestDatabase database;

	private static ImportWorkshop workshop;

	@BeforeAll
	static void open() {
		database = TestDatabase.migrated();
		workshop = ImportWorkshop.open(database.url(), database.username(), database.password(),
				folder.resolve("uploads"), "db-scheduler.enabled=false");
	}

	@AfterAll
	static void close() {
		workshop.close();
		database.close();
	}

	@ParameterizedTest
	@EnumSource(names = { "ASK", "REGARDLESS" }, value = ImportWay.class)
	void whatIsCancelledInTheMiddleLeavesNothing(ImportWay way) throws Exception {
		long id = workshop.store(List.of(months()), way);
		CompletableFuture<Void> job = CompletableFuture.runAsync(() -> workshop.run(id));
		waitUntilReading(id);
		workshop.decisions().stop(id);
		job.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		assertThat(workshop.get(id).state()).isEqualTo(ImportState.CANCELLED);
		assertThat(workshop.get(id).counts()).isEqualTo(new RowCounts(0, 0, 0, 0, 0));
		assertThat(rows("incident")).isZero();
		assertThat(rows("incident_month")).isZero();
		assertThat(rows("import_finding")).isZero();
		assertThat(rows("import_change")).isZero();
		assertThat(folder.resolve("uploads").resolve(Long.toString(id))).doesNotExist();
	}

	private static void waitUntilReading(long id) throws InterruptedException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (workshop.get(id).progress().rowsDone() == 0) {
			assertThat(System.nanoTime()).isLessThan(end);
			TimeUnit.MILLISECONDS.sleep(5);
		}
		assertThat(workshop.get(id).state()).isIn(ImportState.CHECKING, ImportState.RUNNING);
	}

	/** Large enough to last some seconds anywhere. */
	private static Path months() throws IOException {
		StreetFile file = new StreetFile().line("refused");
		for (int month = 1; month <= 12; month++) {
			file.month("2022-%02d".formatted(month)).robberies(100_000);
		}
		return Files.writeString(folder.resolve("months.csv"), file.text());
	}

	private static int rows(String table) {
		return workshop.jdbc().sql("select count(*) from " + table).query(Integer.class).single();
	}

}
