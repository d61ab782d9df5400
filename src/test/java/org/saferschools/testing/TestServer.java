package org.saferschools.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;

/**
 * The one PostgreSQL of a test JVM: fast, because its data needn't outlive the machine,
 * and gone when the JVM ends.
 */
final class TestServer {

	/** Owns the databases and is no superuser, as on a server of the force. */
	static final String USER = "safer_schools";

	private static final String TEMPLATE = "migrated";

	/** Nothing is written through: a test database that is lost is made again. */
	private static final Map<String, String> SETTINGS = Map.of("fsync", "off", "synchronous_commit", "off",
			"full_page_writes", "off", "wal_level", "minimal", "max_wal_senders", "0", "max_connections", "600",
			"listen_addresses", "127.0.0.1");

	private final EmbeddedPostgres postgres;

	private boolean migrated;

	private TestServer(EmbeddedPostgres postgres) {
		this.postgres = postgres;
	}

	static TestServer running() {
		return Holder.SERVER;
	}

	private static TestServer start() {
		EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
			.setOverrideWorkingDirectory(workingDirectory().toFile())
			.setLocaleConfig("locale-provider", "builtin")
			.setLocaleConfig("builtin-locale", "C.UTF-8")
			.setLocaleConfig("locale", "C");
		SETTINGS.forEach(builder::setServerConfig);
		try {
			TestServer server = new TestServer(builder.start());
			server.execute("CREATE ROLE %1$s LOGIN PASSWORD '%1$s'".formatted(USER));
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The PostgreSQL for tests didn't start", ex);
		}
	}

	/** Not shared with another user of the machine, who couldn't write to it. */
	private static Path workingDirectory() {
		return Path.of(System.getProperty("java.io.tmpdir"),
				"safer-schools-test-postgres-" + System.getProperty("user.name"));
	}

	/**
	 * The name of a database that has all migrations, made on first use.
	 */
	synchronized String migratedTemplate() {
		if (!this.migrated) {
			createDatabase(TEMPLATE, "template0");
			Flyway.configure()
				.dataSource(url(TEMPLATE), USER, USER)
				.locations("classpath:db/migration")
				.load()
				.migrate();
			this.migrated = true;
		}
		return TEMPLATE;
	}

	String url(String database) {
		return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(this.postgres.getPort(), database);
	}

	void createDatabase(String name, String template) {
		execute("CREATE DATABASE %s TEMPLATE %s OWNER %s".formatted(name, template, USER));
	}

	void execute(String sql) {
		execute("postgres", sql);
	}

	/**
	 * As the superuser, who owns the server.
	 */
	synchronized void execute(String database, String sql) {
		try (Connection connection = this.postgres.getDatabase("postgres", database).getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(sql + " failed", ex);
		}
	}

	private static final class Holder {

		private static final TestServer SERVER = start();

	}

}
