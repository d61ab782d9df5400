package org.saferschools.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Types;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills what imports a month at random moments: the application, one of two nodes, or the
 * database; while a month is checked, brought in after a person confirmed it, or brought
 * in without one.
 *
 * <pre>
 * ./mvnw -q test -Dtest=KilledImportTests -Dsaferschools.kills=50
 * </pre>
 */
class KilledImportTests {

	private static final int KILLS = Integer.getInteger("saferschools.kills", 3);

	/** So that a run can be repeated, as far as a busy machine allows. */
	private static final long SEED = Long.getLong("saferschools.kills.seed", System.nanoTime());

	private static final int ROWS = 40_000;

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	private static final double LONGEST_OUTAGE_SECONDS = 2;

	private final Random random = new Random(SEED);

	private final Map<Moment, Double> seconds = new EnumMap<>(Moment.class);

	private final KillRecord record = new KillRecord();

	@TempDir
	private Path folder;

	private KillableServer server;

	private JdbcClient jdbc;

	private ImportWorkshop workshop;

	private ImportNodes nodes;

	private int months;

	private long stored;

	@BeforeEach
	void open() throws IOException {
		this.server = KillableServer.start(this.folder.resolve("data"));
		this.jdbc = JdbcClient.create(this.server.dataSource());
		this.workshop = ImportWorkshop.open(this.server.url(), KillableServer.USER, "", this.folder.resolve("uploads"),
				"db-scheduler.enabled=false");
		this.nodes = new ImportNodes(this.server, this.folder);
	}

	@AfterEach
	void close() throws IOException {
		this.nodes.close();
		this.workshop.close();
		this.server.close();
	}

	@Test
	void whateverDiesAMonthIsThereWholeOrNotAtAllAndNoJobIsStuck() throws Exception {
		warmUp();
		for (int round = 0; this.record.kills() < KILLS; round++) {
			assertThat(round).as("rounds until %d imports were killed in the middle", KILLS).isLessThan(10 + 5 * KILLS);
			int kill = this.record.kills();
			round(Death.values()[kill % 3], Moment.values()[(kill + kill / 3) % 3]);
		}
		System.out.println(this.record.told());
	}

	/** Learns how long an import takes. */
	private void warmUp() throws Exception {
		startNodes(1);
		for (Moment moment : List.of(Moment.CONFIRMED, Moment.UNATTENDED)) {
			long id = begin(moment);
			long begin = System.nanoTime();
			awaitEnd(id, moment);
			this.seconds.put(moment, (System.nanoTime() - begin) / 1e9);
		}
		this.seconds.put(Moment.CHECK, this.seconds.get(Moment.CONFIRMED));
	}

	private void round(Death death, Moment moment) throws Exception {
		startNodes((death == Death.ONE_OF_TWO) ? 2 : 1);
		long id = begin(moment);
		double last = this.seconds.get(moment);
		sleep(this.random.nextDouble() * last);
		kill(death, id);
		boolean inTheMiddle = isAsBefore(id, moment);
		this.seconds.put(moment, inTheMiddle ? last * 1.05 : Math.max(last * 0.8, 0.1));
		long begin = System.nanoTime();
		this.nodes.atLeast(1);
		awaitEnd(id, moment);
		this.nodes.requireAlive();
		this.record.add(death, moment, inTheMiddle, (System.nanoTime() - begin) / 1e9);
	}

	private void startNodes(int count) throws Exception {
		this.nodes.atLeast(count);
		for (String node : this.nodes.names()) {
			waitUntil(() -> sessions(node) > 0);
		}
	}

	/** Takes an import to where work on it has begun. */
	private long begin(Moment moment) throws Exception {
		boolean alone = moment == Moment.UNATTENDED;
		long id = this.workshop.leave(List.of(month()), alone ? ImportWay.REGARDLESS : ImportWay.ASK);
		waitUntil(() -> state(id) != ImportState.WAITING);
		if (moment == Moment.CONFIRMED) {
			waitUntil(() -> state(id) == ImportState.CHECKED);
			this.workshop.decisions().confirm(id, "admin");
			waitUntil(() -> state(id) != ImportState.CONFIRMED);
		}
		return id;
	}

	private void kill(Death death, long id) throws Exception {
		if (death == Death.DATABASE) {
			this.server.kill();
			sleep(this.random.nextDouble() * LONGEST_OUTAGE_SECONDS);
			this.server.startAgain();
			return;
		}
		Optional<String> worker = worker(id);
		if (worker.isPresent()) {
			this.nodes.kill(worker.get());
		}
	}

	/** Who has the job; nobody where it is over already. */
	private Optional<String> worker(long id) {
		return this.jdbc
			.sql("""
					select picked_by from scheduled_tasks
					where task_name = 'import' and (task_instance = :id or starts_with(task_instance, :id || '-')) and picked""")
			.param("id", Long.toString(id))
			.query(String.class)
			.optional();
	}

	private int sessions(String node) {
		return this.jdbc.sql("select count(*) from pg_stat_activity where application_name = :name")
			.param("name", node)
			.query(Integer.class)
			.single();
	}

	/**
	 * Whether nothing of it is there; else all of it must be. Counts of a check that was
	 * confirmed stay.
	 */
	private boolean isAsBefore(long id, Moment moment) {
		Seen seen = seen(id);
		boolean asBefore = seen.state.isUnderWay();
		assertThat(seen.incidents).as("incidents while it is %s, %s", seen.state, this)
			.isEqualTo((asBefore || moment == Moment.CHECK) ? this.stored : ROWS + this.months);
		assertThat(seen.counted).as("counts while it is %s, %s", seen.state, this)
			.isEqualTo(!asBefore || moment == Moment.CONFIRMED);
		return asBefore;
	}

	private void awaitEnd(long id, Moment moment) throws InterruptedException {
		waitUntil(() -> !state(id).isUnderWay());
		waitUntil(() -> jobs() == 0);
		ImportSummary ended = this.workshop.get(id);
		int rows = ROWS + this.months;
		assertThat(ended.counts()).as("%s, %s", ended.message(), this).isEqualTo(new RowCounts(rows, rows, 0, 0, 0));
		if (moment == Moment.CHECK) {
			assertThat(ended.state()).isEqualTo(ImportState.CHECKED);
			this.workshop.decisions().stop(id);
		}
		else {
			assertThat(ended.state()).isEqualTo(ImportState.DONE);
			this.stored = rows;
		}
		assertThat(seen(id).incidents).as(toString()).isEqualTo(this.stored);
		assertThat(tablesOfNobody()).as(toString()).isEmpty();
	}

	private List<String> tablesOfNobody() {
		return this.jdbc.sql("""
				select relname from pg_class c
				where relkind = 'r' and relname ~ '^incident_2'
				  and not exists (select from pg_inherits where inhrelid = c.oid)
				  and not exists (select from incident_month_kept where kept_table = relname)""")
			.query(String.class)
			.list();
	}

	private int jobs() {
		return this.jdbc.sql("select count(*) from scheduled_tasks where task_name = 'import'")
			.query(Integer.class)
			.single();
	}

	/** One statement, so that it is one moment. */
	private Seen seen(long id) {
		return this.jdbc.sql("""
				select state, (select count(*) from incident) as incidents,
					(select bool_and(rows_read is not null) from import_file where import_id = i.id) as counted
				from import i where id = :id""")
			.param("id", id, Types.BIGINT)
			.query((row, number) -> new Seen(ImportState.valueOf(row.getString("state")), row.getLong("incidents"),
					row.getBoolean("counted")))
			.single();
	}

	private ImportState state(long id) {
		return ImportState.valueOf(
				this.jdbc.sql("select state from import where id = :id").param("id", id).query(String.class).single());
	}

	private Path month() throws IOException {
		this.months++;
		StreetFile file = new StreetFile();
		Random places = new Random(this.months);
		for (int i = 0; i < ROWS + this.months; i++) {
			file.crime(StreetFile.id(i), "Robbery",
					"-0.%06d,51.%06d".formatted(50_000 + places.nextInt(100_000), 450_000 + places.nextInt(100_000)));
		}
		return Files.writeString(this.folder.resolve("2025-05-metropolitan-street.csv"), file.text());
	}

	private void waitUntil(BooleanSupplier reached) throws InterruptedException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!reached.getAsBoolean()) {
			assertThat(System.nanoTime()).as(this::whatIsGoingOn).isLessThan(end);
			sleep(0.005);
		}
	}

	private String whatIsGoingOn() {
		try {
			return "Still waiting after %s, %s. Jobs: %s. Sessions: %s. Nodes: %s"
				.formatted(PATIENCE, this, rows("select * from scheduled_tasks"), rows(
						"select application_name, state, wait_event, query from pg_stat_activity where datname = current_database()"),
						this.nodes.said());
		}
		catch (IOException ex) {
			return ex.toString();
		}
	}

	private List<Map<String, Object>> rows(String sql) {
		return this.jdbc.sql(sql).query().listOfRows();
	}

	private static void sleep(double seconds) throws InterruptedException {
		TimeUnit.NANOSECONDS.sleep((long) (seconds * 1e9));
	}

	@Override
	public String toString() {
		return "month %d, seed %d".formatted(this.months, SEED);
	}

	/** What dies. */
	enum Death {

		APPLICATION, ONE_OF_TWO, DATABASE

	}

	/** At what it dies. */
	enum Moment {

		CHECK, CONFIRMED, UNATTENDED

	}

	private record Seen(ImportState state, long incidents, boolean counted) {

	}

}
