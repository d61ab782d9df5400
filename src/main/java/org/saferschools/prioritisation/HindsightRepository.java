package org.saferschools.prioritisation;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;

import org.saferschools.prioritisation.forecast.PastForecast;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps how right runs would have been.
 */
@Repository
class HindsightRepository {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JdbcClient jdbc;

	HindsightRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What is kept of a run; empty where nothing has been found yet. */
	List<ScoreSheet> of(long runId) {
		return this.jdbc.sql("""
				select school_set, radius, schools, figures from run_hindsight where run_id = :run
				order by array_position(array['SECONDARY', 'PRIMARY', 'PHASES'], school_set), radius desc""")
			.param("run", runId)
			.query((row, number) -> new ScoreSheet(ScoredSet.valueOf(row.getString("school_set")), row.getInt("radius"),
					row.getInt("schools"), List.of(JSON.readValue(row.getString("figures"), PastForecast[].class))))
			.list();
	}

	/** When it was found, and by which code. */
	Optional<Scorecard.Found> found(long runId) {
		return this.jdbc.sql("select found_at, code_version from run_hindsight where run_id = :run limit 1")
			.param("run", runId)
			.query((row, number) -> new Scorecard.Found(row.getTimestamp("found_at").toInstant(),
					row.getString("code_version")))
			.optional();
	}

	/** Keeps what was found, where nobody has kept the same before. */
	void keep(long runId, ScoreSheet sheet, Scorecard.Found found) {
		this.jdbc.sql("""
				insert into run_hindsight (run_id, school_set, radius, schools, figures, code_version, found_at)
				values (:run, :set, :radius, :schools, :figures, :code, :at)
				on conflict do nothing""")
			.param("run", runId)
			.param("set", sheet.set().name())
			.param("radius", sheet.radius())
			.param("schools", sheet.schools())
			.param("figures", JSON.writeValueAsString(sheet.past()))
			.param("code", found.codeVersion())
			.param("at", Timestamp.from(found.at()))
			.update();
	}

}
