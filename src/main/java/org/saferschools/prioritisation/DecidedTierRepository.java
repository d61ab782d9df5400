package org.saferschools.prioritisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.saferschools.shared.Urn;
import org.saferschools.web.Paging;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Reads decisions on tiers, the latest first, one statement however many they are.
 */
@Repository
class DecidedTierRepository {

	private static final String DECIDED = """
			with decided as (
			    select d.*, s.name as school, s.borough_code, b.name as borough,
			           case when d.withdrawn_at is not null then 'WITHDRAWN' when d.lapsed_at is not null then 'LAPSED'
			                when d.last_day < :day then 'ENDED' else 'IN_FORCE' end as state
			      from tier_decision d
			      join school s on s.urn = d.urn
			      left join borough b on b.code = s.borough_code)
			""";

	private static final String MATCHING = """
			  from decided
			 where (cast(:state as text) is null or state = :state)
			   and (cast(:kind as text) is null or kind = :kind)
			   and (cast(:bcu as integer) is null or borough_code in
			        (select borough_code from bcu_borough where bcu_id = :bcu and valid @> cast(:day as date)))
			   and (cast(:boroughs as text[]) is null or borough_code = any(cast(:boroughs as text[])))
			""";

	private static final String LATEST_FIRST = " order by decided_at desc, id desc";

	private final JdbcClient jdbc;

	DecidedTierRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<DecidedTier> find(long id, LocalDate day) {
		return this.jdbc.sql(DECIDED + "select * from decided where id = :id")
			.param("day", day)
			.param("id", id)
			.query(DecidedTierRepository::row)
			.optional();
	}

	List<DecidedTier> of(Urn urn, LocalDate day) {
		return this.jdbc.sql(DECIDED + "select * from decided where urn = :urn" + LATEST_FIRST)
			.param("day", day)
			.param("urn", urn.value())
			.query(DecidedTierRepository::row)
			.list();
	}

	long count(DecidedTierFilter filter, LocalDate day) {
		return bind(DECIDED + "select count(*)" + MATCHING, filter, day).query(Long.class).single();
	}

	List<DecidedTier> page(DecidedTierFilter filter, LocalDate day, Paging paging) {
		return bind(DECIDED + "select *" + MATCHING + LATEST_FIRST + " limit :size offset :offset", filter, day)
			.param("size", paging.size())
			.param("offset", paging.offset())
			.query(DecidedTierRepository::row)
			.list();
	}

	private StatementSpec bind(String sql, DecidedTierFilter filter, LocalDate day) {
		return this.jdbc.sql(sql)
			.param("day", day)
			.param("state", (filter.state() != null) ? filter.state().name() : null)
			.param("kind", (filter.kind() != null) ? filter.kind().name() : null)
			.param("bcu", filter.bcu())
			.param("boroughs", (filter.boroughs() != null) ? filter.boroughs().toArray(String[]::new) : null);
	}

	private static DecidedTier row(ResultSet row, int number) throws SQLException {
		Timestamp endedAt = Optional.ofNullable(row.getTimestamp("withdrawn_at")).orElse(row.getTimestamp("lapsed_at"));
		return new DecidedTier(row.getLong("id"), new Urn(row.getInt("urn")), row.getString("school"),
				row.getString("borough"), DecisionKind.valueOf(row.getString("kind")), row.getInt("ranked_tier"),
				row.getInt("tier"), row.getString("reason"), row.getString("decided_by"),
				row.getTimestamp("decided_at").toInstant(), row.getObject("last_day", LocalDate.class),
				DecisionState.valueOf(row.getString("state")), row.getString("withdrawn_by"),
				(endedAt != null) ? endedAt.toInstant() : null, row.getString("withdrawn_reason"),
				row.getObject("lapsed_by_run", Long.class), row.getInt("version"));
	}

}
