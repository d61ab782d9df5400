package org.saferschools.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.saferschools.plan.drafting.Audience;
import org.saferschools.plan.drafting.Suggestion;

/**
 * Reads what suits which schools when.
 */
@Repository
class SuggestionRepository {

	private final JdbcClient jdbc;

	SuggestionRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those whose kind and topic are in use, most pressing first. */
	List<Suggestion> all() {
		return this.jdbc.sql("""
				select g.* from plan_suggestion g
				  join activity_kind k on k.code = g.kind_code and k.active
				  left join activity_topic t on t.code = g.topic_code
				 where g.topic_code is null or t.active
				 order by g.position""").query((row, number) -> suggestion(row)).list();
	}

	private static Suggestion suggestion(ResultSet row) throws SQLException {
		return new Suggestion(row.getString("kind_code"), row.getString("topic_code"),
				Audience.valueOf(row.getString("audience")), day(row.getString("from_day")),
				day(row.getString("to_day")));
	}

	private static MonthDay day(String text) {
		return (text != null) ? MonthDay.parse("--" + text) : null;
	}

	/** In which way kinds that have ways are proposed, by the kind's code. */
	Map<String, String> ways() {
		Map<String, String> ways = new HashMap<>();
		this.jdbc
			.sql("select kind_code, way_code from plan_suggestion where way_code is not null order by position desc")
			.query((row) -> {
				ways.put(row.getString("kind_code"), row.getString("way_code"));
			});
		return ways;
	}

}
