package org.saferschools.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads lists of activities, latest first or, of what is planned, next first: one
 * statement however long they are.
 */
@Repository
class ActivityListRepository {

	private static final String ROWS = """
			select a.id, a.urn, s.name as school, k.name as kind, t.name as topic, a.state, a.cancel_reason, a.starts_at, a.minutes, a.pupils,
			       (select coalesce(sum(f.number), 0) from activity_find f where f.activity_id = a.id) as items,
			       array(select case o.rank when 'INSP' then 'Insp' else o.rank end || ' ' || o.warrant_no
			               from activity_officer ao join officer o on o.id = ao.officer_id
			              where ao.activity_id = a.id order by length(o.warrant_no), o.warrant_no) as officers
			  from activity a
			  join school s on s.urn = a.urn
			  join activity_kind k on k.code = a.kind_code
			  left join activity_topic t on t.code = a.topic_code
			 where %s
			 order by %s
			 limit :limit offset :offset""";

	private static final String COUNT = "select count(*) from activity a join school s on s.urn = a.urn where %s";

	private static final String WITH_OFFICERS = """
			exists (select from activity_officer ao where ao.activity_id = a.id and ao.officer_id = any(:officers))""";

	private static final String WITH_WARRANT_NUMBER = """
			exists (select from activity_officer ao join officer o on o.id = ao.officer_id
			         where ao.activity_id = a.id and o.warrant_no = upper(:officer))""";

	private static final Pattern URN = Pattern.compile("[1-9]\\d{5}");

	private final JdbcClient jdbc;

	ActivityListRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<ActivityRow> find(ActivityFilter filter, ActivityScope.Reach reach, int limit, long offset) {
		Conditions conditions = new Conditions(filter, reach);
		return this.jdbc
			.sql(ROWS.formatted(conditions.sql(),
					filter.nextFirst() ? "a.starts_at, a.id" : "a.starts_at desc, a.id desc"))
			.params(conditions.parameters)
			.param("limit", limit)
			.param("offset", offset)
			.query((row, number) -> row(row))
			.list();
	}

	long count(ActivityFilter filter, ActivityScope.Reach reach) {
		Conditions conditions = new Conditions(filter, reach);
		return this.jdbc.sql(COUNT.formatted(conditions.sql()))
			.params(conditions.parameters)
			.query(Long.class)
			.single();
	}

	private static ActivityRow row(ResultSet row) throws SQLException {
		return new ActivityRow(row.getLong("id"), new Urn(row.getInt("urn")), row.getString("school"),
				row.getString("kind"), row.getString("topic"), ActivityState.valueOf(row.getString("state")),
				Optional.ofNullable(row.getString("cancel_reason")).map(CancelReason::valueOf).orElse(null),
				row.getObject("starts_at", LocalDateTime.class), row.getInt("minutes"),
				row.getObject("pupils", Integer.class), row.getInt("items"),
				List.of((String[]) row.getArray("officers").getArray()));
	}

	/** What a row must fulfil, with only as many conditions as were asked for. */
	private static final class Conditions {

		private final List<String> clauses = new ArrayList<>(List.of("a.cancel_reason is distinct from 'MISTAKE'"));

		private final Map<String, Object> parameters = new HashMap<>();

		Conditions(ActivityFilter filter, ActivityScope.Reach reach) {
			reach(reach);
			school(filter.school());
			when("officer", WITH_WARRANT_NUMBER, filter.officer());
			when("kind", "a.kind_code = :kind", filter.kind());
			when("state", "a.state = :state", (filter.state() != null) ? filter.state().name() : null);
			when("from", "a.starts_at >= :from", filter.from());
			when("end", "a.starts_at < :end", (filter.to() != null) ? filter.to().plusDays(1) : null);
		}

		private void school(String school) {
			if (URN.matcher(school).matches()) {
				when("urn", "a.urn = :urn", Integer.valueOf(school));
			}
			else {
				when("words", "strpos(lower(s.name), :words) > 0", school.toLowerCase(Locale.ROOT));
			}
		}

		private void reach(ActivityScope.Reach reach) {
			if (!reach.everything()) {
				this.clauses.add("(s.borough_code = any(:boroughs) or " + WITH_OFFICERS + ")");
				this.parameters.put("boroughs", reach.boroughs().toArray(String[]::new));
				this.parameters.put("officers", reach.officers().toArray(Long[]::new));
			}
		}

		private void when(String name, String clause, Object value) {
			if (value != null && !"".equals(value)) {
				this.clauses.add(clause);
				this.parameters.put(name, value);
			}
		}

		String sql() {
			return String.join(" and ", this.clauses);
		}

	}

}
