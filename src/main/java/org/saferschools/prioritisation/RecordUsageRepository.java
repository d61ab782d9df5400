package org.saferschools.prioritisation;

import java.sql.Timestamp;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts how much rankings are used.
 */
@Repository
class RecordUsageRepository {

	private final JdbcClient jdbc;

	RecordUsageRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	RecordFacts.Usage since(Instant from) {
		return this.jdbc.sql("""
				select (select count(*) from prioritisation_run where published_at >= :from) as published,
					count(*) filter (where kind = 'BORDERLINE') as borderline,
					count(*) filter (where kind = 'OVERRIDE') as overrides
				from tier_decision where decided_at >= :from""")
			.param("from", Timestamp.from(from))
			.query((row, number) -> new RecordFacts.Usage(row.getInt("published"), row.getInt("borderline"),
					row.getInt("overrides")))
			.single();
	}

}
