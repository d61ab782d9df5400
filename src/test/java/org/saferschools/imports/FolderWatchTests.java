package org.saferschools.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saferschools.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FolderWatchTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@TempDir
	private Path folder;

	private TestDatabase database;

	private ImportWorkshop workshop;

	@BeforeEach
	void open() {
		this.database = TestDatabase.migrated();
		this.workshop = node();
	}

	@AfterEach
	void close() {
		this.workshop.close();
		this.database.close();
	}

	private ImportWorkshop node() {
		return ImportWorkshop.open(this.database.url(), this.database.username(), this.database.password(),
				this.folder.resolve("uploads"), "db-scheduler.polling-interval=100ms",
				"saferschools.imports.folder=" + this.folder.resolve("drop"), "saferschools.imports.folder-rest=300ms");
	}

	@Test
	void aFileThatIsDroppedComesInOnceWhereverManyNodesWatch() throws Exception {
		try (ImportWorkshop other = node()) {
			drop("month.csv", new StreetFile().month("2025-05").robberies(5).crime("Piracy", "1,51").text());
			assertThat(report("done")).contains("month.csv: done, import ", "6 read: 5 new, 0 changed",
					"Refused: 1 rows, The crime type is not known (line 7: Piracy)");
			assertThat(count("select count(*) from incident")).isEqualTo(5);
			assertThat(other.imports().count()).isEqualTo(1);
			assertThat(this.folder.resolve("drop/month.csv")).doesNotExist();
		}
	}

	@Test
	void whatCantBeImportedIsMovedAsideWithTheReason() throws Exception {
		drop("notes.csv", "Notes\nof a meeting\n");
		assertThat(report("refused")).contains("notes.csv: refused", "It isn’t a file that can be imported");
		assertThat(files("refused")).anyMatch((name) -> name.endsWith("-notes.csv"));
	}

	@Test
	void whatLooksWrongWaitsForAPerson() throws Exception {
		for (int i = 1; i <= 4; i++) {
			this.workshop.bring("month.csv", new StreetFile().month("2025-0" + i).robberies(50).text());
		}
		drop("month.csv", new StreetFile().month("2025-05").robberies(5).text());
		assertThat(report("held")).contains("waits for you", "less than half the usual rows");
		assertThat(count("select count(*) from import where state = 'CHECKED'")).isEqualTo(1);
		assertThat(count("select count(*) from incident")).isEqualTo(200);
	}

	@Test
	void whatIsStillBeingWrittenIsLeftAlone() throws IOException {
		WatchedFolder drop = new WatchedFolder(this.folder.resolve("own"));
		Path file = Files.writeString(this.folder.resolve("own/month.csv"), "a");
		Files.writeString(this.folder.resolve("own/month.csv.part"), "a");
		Files.createSymbolicLink(this.folder.resolve("own/link.csv"), file);
		assertThat(drop.ready()).isEmpty();
		Files.writeString(file, "a,b");
		assertThat(drop.ready()).isEmpty();
		assertThat(drop.ready()).containsExactly(file);
	}

	@Test
	void aFolderThatCantBeMadeStopsTheStart() throws IOException {
		Path file = Files.writeString(this.folder.resolve("file"), "");
		assertThatExceptionOfType(java.io.UncheckedIOException.class)
			.isThrownBy(() -> new WatchedFolder(file.resolve("drop")))
			.withMessageContaining("saferschools.imports.folder");
	}

	private void drop(String name, String text) throws IOException {
		Files.writeString(this.folder.resolve("drop").resolve(name), text);
	}

	private String report(String shelf) throws Exception {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (files(shelf).size() < 2) {
			assertThat(System.nanoTime()).isLessThan(end);
			TimeUnit.MILLISECONDS.sleep(50);
		}
		String report = files(shelf).stream().filter((name) -> name.endsWith(".report.txt")).findFirst().orElseThrow();
		return Files.readString(this.folder.resolve("drop").resolve(shelf).resolve(report));
	}

	private List<String> files(String shelf) throws IOException {
		try (Stream<Path> files = Files.list(this.folder.resolve("drop").resolve(shelf))) {
			return files.map((file) -> file.getFileName().toString()).toList();
		}
	}

	private int count(String sql) {
		return this.workshop.jdbc().sql(sql).query(Integer.class).single();
	}

}
