package org.saferschools.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.sql.DataSource;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of a test's own, migrated, that can be killed with all its processes and
 * started again on the same data. It writes through as the product's does, and logs as
 * little.
 */
final class KillableServer implements AutoCloseable {

	static final String USER = "postgres";

	private static final Map<String, String> SETTINGS = Map.of("fsync", "on", "synchronous_commit", "on",
			"full_page_writes", "on", "wal_level", "minimal", "max_wal_senders", "0", "max_wal_size", "2GB");

	private final Path data;

	private EmbeddedPostgres postgres;

	private KillableServer(Path data) throws IOException {
		this.data = data;
		this.postgres = builder().start();
	}

	static KillableServer start(Path data) throws IOException {
		KillableServer server = new KillableServer(data);
		Flyway.configure().dataSource(server.dataSource()).load().migrate();
		return server;
	}

	private EmbeddedPostgres.Builder builder() {
		EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
			.setDataDirectory(this.data)
			.setCleanDataDirectory(false);
		SETTINGS.forEach(builder::setServerConfig);
		return builder;
	}

	String url() {
		return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(this.postgres.getPort());
	}

	/** Opens a new connection each time, which a dead server can't have spoilt. */
	DataSource dataSource() {
		PGSimpleDataSource dataSource = new PGSimpleDataSource();
		dataSource.setUrl(url());
		dataSource.setUser(USER);
		return dataSource;
	}

	/** As the machine's power would, apart from what the machine itself forgets. */
	void kill() throws IOException {
		ProcessHandle server = process();
		List<ProcessHandle> children = server.children().toList();
		Stream.concat(Stream.of(server), children.stream()).forEach(ProcessHandle::destroyForcibly);
		Stream.concat(Stream.of(server), children.stream()).forEach((process) -> process.onExit().join());
	}

	private ProcessHandle process() throws IOException {
		long pid = Long.parseLong(Files.readAllLines(this.data.resolve("postmaster.pid")).get(0));
		return ProcessHandle.of(pid).orElseThrow();
	}

	/** Starts it again where it was, after it was killed. */
	void startAgain() throws IOException {
		int port = this.postgres.getPort();
		silence();
		this.postgres.close();
		this.postgres = builder().setPort(port).start();
	}

	/** It tries to stop what was killed, and complains at length. */
	private static void silence() {
		((Logger) LoggerFactory.getLogger(EmbeddedPostgres.class)).setLevel(Level.OFF);
	}

	@Override
	public void close() throws IOException {
		this.postgres.close();
	}

}
