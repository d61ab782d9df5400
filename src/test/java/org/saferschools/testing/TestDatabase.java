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

	private boolean remembered;

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
	 * Keeps a copy of all rows, once.
	 */
	void remember() {
		if (!this.remembered) {
			this.server.execute(this.name,
					"""
							create schema remembered;
							do $$
							declare
								each regclass;
							begin
								for each in select oid from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
								loop
									execute format('create table remembered.%I as table %s', each::oid, each);
								end loop;
							end $$""");
			this.remembered = true;
		}
	}

	/**
	 * Every table has the remembered rows again, whatever its triggers would say; one
	 * that had none counts from 1. Tables made since, such as a month of crime, are gone.
	 */
	void putBack() {
		this.server.execute(this.name,
				"""
						set session_replication_role = replica;
						do $$
						declare
							each record;
							kept boolean;
						begin
							for each in select oid::regclass as name from pg_class
								where relkind = 'r' and relnamespace = 'public'::regnamespace
									and to_regclass(format('remembered.%I', oid)) is null
							loop
								execute format('drop table %s', each.name);
							end loop;
							for each in select t.oid::regclass as name, to_regclass(format('remembered.%I', t.oid)) as copy,
									string_agg(quote_ident(c.attname), ', ') as columns,
									pg_get_serial_sequence(t.oid::regclass::text, min(c.attname) filter (where c.attidentity <> ''))
										as sequence
								from pg_class t join pg_attribute c on c.attrelid = t.oid
								where t.relkind = 'r' and t.relnamespace = 'public'::regnamespace
									and c.attnum > 0 and not c.attisdropped and c.attgenerated = ''
								group by t.oid
							loop
								execute format('delete from %s', each.name);
								execute format('insert into %1$s (%2$s) overriding system value select %2$s from %3$s',
									each.name, each.columns, each.copy);
								execute format('select exists (select from %s)', each.name) into kept;
								if each.sequence is not null and not kept then
									perform setval(each.sequence, 1, false);
								end if;
							end loop;
						end $$""");
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
