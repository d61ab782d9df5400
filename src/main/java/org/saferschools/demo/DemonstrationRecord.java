package org.saferschools.demo;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the database itself knows of being a demonstration.
 */
@Component
class DemonstrationRecord {

	private final JdbcClient jdbc;

	DemonstrationRecord(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The step to be taken next; empty where this database holds no demonstration. */
	Optional<Step> reached() {
		return this.jdbc.sql("select step from demonstration").query(String.class).optional().map(Step::valueOf);
	}

	/**
	 * Whether a demonstration may be made or made ready here: never over somebody's own
	 * data.
	 */
	boolean isOfThisDatabaseOrItIsEmpty() {
		return this.jdbc
			.sql("""
					select exists (select from demonstration)
					    or not exists (select from account) and not exists (select from school) and not exists (select from officer)""")
			.query(Boolean.class)
			.single();
	}

	void begin(long seed, LocalDate today) {
		this.jdbc.sql("insert into demonstration (seed, made_on, step) values (?, ?, ?) on conflict do nothing")
			.params(seed, today, Step.values()[0].name())
			.update();
	}

	void reach(Step step) {
		this.jdbc.sql("update demonstration set step = ?").param(step.name()).update();
	}

	long seed() {
		return this.jdbc.sql("select seed from demonstration").query(Long.class).single();
	}

	LocalDate madeOn() {
		return this.jdbc.sql("select made_on from demonstration").query(LocalDate.class).single();
	}

}
