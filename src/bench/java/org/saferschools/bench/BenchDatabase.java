package org.saferschools.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.saferschools.imports.ImportWorkshop;

import org.springframework.util.FileSystemUtils;

/**
 * A migrated database as durable as the product's own, and a folder for files. Closing
 * deletes both.
 */
final class BenchDatabase implements AutoCloseable {

	private static final String USER = "postgres";

	private final EmbeddedPostgres postgres;

	private final Path folder;

	private final ProcessHandle server;

	private final Connection connection;

	private BenchDatabase(EmbeddedPostgres postgres, Path folder) throws IOException, SQLException {
		this.postgres = postgres;
		this.folder = folder;
		this.connection = DriverManager.getConnection(url(), USER, "");
		this.server = server();
	}

	static BenchDatabase open() throws IOException, SQLException {
		ProductServer.silence();
		EmbeddedPostgres postgres = ProductServer.start();
		Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
		BenchDatabase database = new BenchDatabase(postgres, Files.createTempDirectory("saferschools-bench"));
		database.requireDurable();
		return database;
	}

	/** One that forgets would be quicker than the product's. */
	private void requireDurable() throws SQLException {
		if (!single("show fsync").equals("on")) {
			throw new IllegalStateException("The server doesn't write through");
		}
	}

	private ProcessHandle server() throws IOException, SQLException {
		Path said = Path.of(single("show data_directory")).resolve("postmaster.pid");
		return ProcessHandle.of(Long.parseLong(Files.readAllLines(said).get(0))).orElseThrow();
	}

	private String url() {
		return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(this.postgres.getPort());
	}

	/** A watch that runs from now on. */
	Watch watch() {
		return new Watch(this.server);
	}

	Connection connection() {
		return this.connection;
	}

	/** Where files of the benchmark may lie. */
	Path folder() {
		return this.folder;
	}

	/** Where uploads wait. */
	Path uploads() {
		return this.folder.resolve("uploads");
	}

	ImportWorkshop workshop() {
		return ImportWorkshop.open(url(), USER, "", uploads(), "db-scheduler.enabled=false");
	}

	void execute(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute(sql);
		}
	}

	/** How far the server's log is written. */
	String writtenTo() throws SQLException {
		return single("select pg_current_wal_insert_lsn()");
	}

	/** How many bytes the server has written to its log since. */
	long bytesSince(String position) throws SQLException {
		return Long.parseLong(single("select pg_current_wal_insert_lsn() - '%s'::pg_lsn".formatted(position)));
	}

	private String single(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement(); ResultSet answer = statement.executeQuery(sql)) {
			answer.next();
			return answer.getString(1);
		}
	}

	@Override
	public void close() throws IOException, SQLException {
		this.connection.close();
		this.postgres.close();
		FileSystemUtils.deleteRecursively(this.folder);
	}

}
