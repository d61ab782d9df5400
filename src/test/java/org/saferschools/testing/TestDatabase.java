package org.saferschools.testing;

import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL database for one test class or one test, on a server that is started once
 * per JVM.
 *
 * <pre>
 * private final TestDatabase database = TestDatabase.migrated();
 *
 * private final JdbcClient jdbc = JdbcClient.create(this.database.dataSource());
 *
 * &#64;AfterEach
 * void drop() {
 * 	this.database.close();
 * }
 * </pre>
 *
 * Closing drops the database and whoever is still connected to it. One that isn't closed
 * goes with the server at the end of the JVM. Spring tests say {@link WithPostgres}
 * instead.
 */
public final class TestDatabase implements AutoCloseable {

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private final TestServer server;

	private final String name;

	private TestDatabase(TestServer server, String template) {
		this.server = server;
		this.name = "test_" + NUMBER.incrementAndGet();
		server.createDatabase(this.name, template);
	}

	/**
	 * A database with all migrations and nothing else.
	 */
	public static TestDatabase migrated() {
		TestServer server = TestServer.running();
		return new TestDatabase(server, server.migratedTemplate());
	}

	/**
	 * A database without a table.
	 */
	public static TestDatabase empty() {
		return new TestDatabase(TestServer.running(), "template0");
	}

	/**
	 * Opens a new connection each time, without a pool.
	 */
	public DataSource dataSource() {
		PGSimpleDataSource dataSource = new PGSimpleDataSource();
		dataSource.setUrl(url());
		dataSource.setUser(username());
		dataSource.setPassword(password());
		return dataSource;
	}

	public String name() {
		return this.name;
	}

	public String url() {
		return this.server.url(this.name);
	}

	public String username() {
		return TestServer.USER;
	}

	public String password() {
		return TestServer.USER;
	}

	@Override
	public void close() {
		this.server.execute("DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(this.name));
	}

	@Override
	public String toString() {
		return url();
	}

}
