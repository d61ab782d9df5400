package org.saferschools.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saferschools.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills the process that imports a month, at ten moments spread over the import.
 */
class KilledImportTests {

	private static final int KILLS = 10;

	private static final int ROWS = 40_000;

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@TempDir
	private Path folder;

	private TestDatabase database;

	private ImportWorkshop workshop;

	private Process node;

	private int nodes;

	@BeforeEach
	void open() throws IOException {
		this.database = TestDatabase.migrated();
		this.workshop = ImportWorkshop.open(this.database.url(), this.database.username(), this.database.password(),
				this.folder.resolve("uploads"), "db-scheduler.enabled=false");
		startNode();
	}

	@AfterEach
	void close() {
		this.node.destroyForcibly();
		this.workshop.close();
		this.database.close();
	}

	@Test
	void aMonthIsThereWholeOrNotAtAllAndTheImportSaysWhich() throws Exception {
		long before = 0;
		Duration whole = uninterrupted(month(0));
		before = ROWS;
		int killed = 0;
		for (int round = 1; killed < KILLS; round++) {
			assertThat(round).as("rounds until %d imports were killed in the middle", KILLS).isLessThan(4 * KILLS);
			long id = this.workshop.leave(List.of(month(round)));
			waitUntil(() -> state(id) != ImportState.WAITING);
			sleep(whole.multipliedBy(killed).dividedBy(KILLS));
			kill();
			if (wholeOrNotAtAll(id, before, ROWS + round)) {
				whole = sooner(whole);
			}
			else {
				killed++;
			}
			startNode();
			waitUntil(() -> !state(id).isUnderWay());
			ImportSummary done = this.workshop.imports().find(id).orElseThrow();
			assertThat(done.state()).as(done.message()).isEqualTo(ImportState.DONE);
			assertThat(done.counts()).isEqualTo(new RowCounts(ROWS + round, ROWS + round, 0, 0, 0));
			assertThat(stored()).isEqualTo(ROWS + round);
			before = ROWS + round;
		}
	}

	/** Whether it is there whole. */
	private boolean wholeOrNotAtAll(long id, long before, long after) {
		if (state(id) == ImportState.DONE) {
			assertThat(stored()).isEqualTo(after);
			return true;
		}
		assertThat(state(id)).isEqualTo(ImportState.RUNNING);
		assertThat(stored()).isEqualTo(before);
		assertThat(this.workshop.imports().find(id).orElseThrow().counts()).isEqualTo(new RowCounts(0, 0, 0, 0, 0));
		return false;
	}

	/** The first import warmed up what later ones find warm, or the machine was busy. */
	private static Duration sooner(Duration whole) {
		return whole.dividedBy(2);
	}

	private Duration uninterrupted(Path month) throws InterruptedException {
		long id = this.workshop.leave(List.of(month));
		waitUntil(() -> state(id) != ImportState.WAITING);
		long begin = System.nanoTime();
		waitUntil(() -> !state(id).isUnderWay());
		assertThat(state(id)).isEqualTo(ImportState.DONE);
		return Duration.ofNanos(System.nanoTime() - begin);
	}

	/** The server rolls back what a killed client had begun, as soon as it notices. */
	private void kill() throws InterruptedException {
		this.node.destroyForcibly();
		assertThat(this.node.waitFor(10, TimeUnit.SECONDS)).isTrue();
		waitUntil(() -> sessions() == 0);
	}

	private int sessions() {
		return this.workshop.jdbc()
			.sql("select count(*) from pg_stat_activity where application_name = :name")
			.param("name", "node-" + this.nodes)
			.query(Integer.class)
			.single();
	}

	private void startNode() throws IOException {
		this.nodes++;
		this.node = ImportNode.start(this.database, this.folder.resolve("uploads"), "node-" + this.nodes, log());
	}

	private Path month(int round) throws IOException {
		StreetFile file = new StreetFile();
		Random random = new Random(round);
		for (int i = 0; i < ROWS + round; i++) {
			file.crime(StreetFile.id(i), "Robbery",
					"-0.%06d,51.%06d".formatted(50_000 + random.nextInt(100_000), 450_000 + random.nextInt(100_000)));
		}
		return Files.writeString(this.folder.resolve("2025-05-metropolitan-street.csv"), file.text());
	}

	private ImportState state(long id) {
		return this.workshop.imports().find(id).orElseThrow().state();
	}

	private long stored() {
		return this.workshop.jdbc().sql("select count(*) from incident").query(Long.class).single();
	}

	private void waitUntil(BooleanSupplier reached) throws InterruptedException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!reached.getAsBoolean()) {
			assertThat(System.nanoTime()).as(this::whatIsGoingOn).isLessThan(end);
			sleep(Duration.ofMillis(5));
		}
	}

	private String whatIsGoingOn() {
		try {
			return "Still waiting after %s. Jobs: %s. Sessions: %s. The node says: %s"
				.formatted(PATIENCE, rows("select * from scheduled_tasks"), rows(
						"select application_name, state, wait_event, query from pg_stat_activity where datname = current_database()"),
						Files.readString(log()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<Map<String, Object>> rows(String sql) {
		return this.workshop.jdbc().sql(sql).query().listOfRows();
	}

	private Path log() {
		return this.folder.resolve("node-%d.log".formatted(this.nodes));
	}

	private static void sleep(Duration duration) throws InterruptedException {
		TimeUnit.NANOSECONDS.sleep(duration.toNanos());
	}

}
