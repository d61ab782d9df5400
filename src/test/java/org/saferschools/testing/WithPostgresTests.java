package org.saferschools.testing;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@DataJpaTest
@WithPostgres
class WithPostgresTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestDatabase database;

	@Test
	void aSliceRunsOnItsOwnCloneOfTheRealDatabase() {
		assertThat(this.jdbc.sql("select current_database()").query(String.class).single())
			.as("nothing replaced the data source")
			.isEqualTo(this.database.name());
		assertThat(this.jdbc.sql("select version()").query(String.class).single()).startsWith("PostgreSQL 18");
	}

	@Test
	void aTestWithoutSpringTakesADatabaseAndDropsIt() {
		try (TestDatabase own = TestDatabase.migrated()) {
			JdbcClient client = JdbcClient.create(own.dataSource());
			client.sql("create table chalk (colour text)").update();
			assertThat(client.sql("select count(*) from chalk").query(Long.class).single()).isZero();
		}
		assertThat(this.jdbc.sql("select count(*) from pg_tables where tablename = 'chalk'").query(Long.class).single())
			.isZero();
	}

	@Test
	void textIsSortedTheSameOnEveryPlatform() {
		assertThat(this.jdbc.sql("select datlocale from pg_database where datname = current_database()")
			.query(String.class)
			.single()).isEqualTo("C.UTF-8");
		assertThat(this.jdbc.sql("select upper('école')").query(String.class).single()).isEqualTo("ÉCOLE");
	}

}
