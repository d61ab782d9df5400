package org.saferschools.imports;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saferschools.testing.TestDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A watch that sees nothing would let every fault pass.
 */
class TableWatchTests {

	@TempDir
	private static Path folder;

	private static TestDatabase database;

	@BeforeAll
	static void fill() {
		database = TestDatabase.migrated();
		try (FuzzWorkshop workshop = FuzzWorkshop.open(database, folder)) {
			new FuzzImport(workshop, folder).fill(FuzzSource.values());
		}
	}

	@AfterAll
	static void drop() {
		database.close();
	}

	@Test
	void everyTableThatImportsMayChangeIsWatched() {
		JdbcClient jdbc = JdbcClient.create(database.dataSource());
		assertThat(TableWatch.watched(jdbc)).containsAll(logged(jdbc)).contains("incident", "lead");
	}

	@Test
	void aRowMoreLessOrOtherwiseIsSeenInEveryTable() throws SQLException {
		try (Connection connection = database.dataSource().getConnection();
				Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
			letGoOfEachOther(jdbc);
			TableWatch watch = new TableWatch(jdbc);
			Map<String, String> before = watch.contents();
			statement.execute("savepoint filled");
			for (String table : filled(jdbc)) {
				statement.execute("delete from %1$s where (tableoid, ctid) in (select tableoid, ctid from %1$s limit 1)"
					.formatted(table));
				assertThat(changed(before, watch.contents())).containsExactly(table);
				statement.execute("rollback to filled");
			}
			statement.execute("update school set pupils = 7 where urn = 100002");
			assertThat(changed(before, watch.contents())).containsExactly("school");
			statement.execute("rollback to filled");
			statement.execute("create table left_behind ()");
			assertThat(changed(before, watch.contents())).containsExactly("tables");
			statement.execute("rollback to filled");
			assertThat(watch.contents()).isEqualTo(before);
			connection.rollback();
		}
	}

	/** Any row can be deleted then. */
	private static void letGoOfEachOther(JdbcClient jdbc) {
		jdbc.sql("""
				select format('alter table %s drop constraint %I', conrelid::regclass, conname) from pg_constraint
				where contype = 'f' and conparentid = 0""")
			.query(String.class)
			.list()
			.forEach((drop) -> jdbc.sql(drop).update());
	}

	/** The right files of all sources fill every table but the leads. */
	private static List<String> filled(JdbcClient jdbc) {
		List<String> filled = new ArrayList<>(logged(jdbc));
		filled.remove("lead");
		filled.add("incident");
		return filled;
	}

	private static List<String> logged(JdbcClient jdbc) {
		return jdbc
			.sql("select tgrelid::regclass::text from pg_trigger where tgname = 'import_updates' and tgparentid = 0")
			.query(String.class)
			.list();
	}

	private static List<String> changed(Map<String, String> before, Map<String, String> after) {
		return before.keySet().stream().filter((table) -> !before.get(table).equals(after.get(table))).toList();
	}

}
