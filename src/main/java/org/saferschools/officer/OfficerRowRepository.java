package org.saferschools.officer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads a page of the officers' list: two statements, one for the rows and one to count.
 */
@Repository
class OfficerRowRepository {

	/** Today's posting, else the next one, else the last one: see HomeTeamRepository. */
	private static final String FROM = """
			  from officer o
			  left join lateral (
			       select * from posting where officer_id = o.id
			        order by case when ends_on <= :today then 3 when starts_on > :today then 2 else 1 end,
			                 case when starts_on > :today then starts_on end, starts_on desc
			        limit 1) p on true
			  left join team t on t.id = p.team_id
			  left join officer_kind k on k.code = p.kind_code
			 where (:leavers or p.id is null or p.ends_on is null or p.ends_on > :today)
			   and (cast(:team as integer) is null or p.team_id = :team or exists (
			        select from posting where officer_id = o.id and team_id = :team and starts_on > :today))
			   and (cast(:kind as text) is null or p.kind_code = :kind)
			   and (cast(:warrant as text) is null or position(:warrant in o.warrant_no) > 0)
			""";

	private static final String ROWS = """
			select o.id, o.rank, o.warrant_no, o.vetted_until, o.trained_on, p.team_id, t.name as team_name,
			       k.name as kind_name, p.weekly_hours, p.starts_on, p.ends_on
			""" + FROM + """
			order by length(o.warrant_no), o.warrant_no
			limit :limit offset :offset""";

	private final JdbcClient jdbc;

	private final Clock clock;

	OfficerRowRepository(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	long count(OfficerFilter filter) {
		return query("select count(*)" + FROM, filter).query(Long.class).single();
	}

	List<OfficerRow> find(OfficerFilter filter, int limit, long offset) {
		return query(ROWS, filter).param("limit", limit).param("offset", offset).query(OfficerRow.class).list();
	}

	private JdbcClient.StatementSpec query(String sql, OfficerFilter filter) {
		return this.jdbc.sql(sql)
			.param("today", LocalDate.now(this.clock))
			.param("leavers", filter.leavers())
			.param("team", filter.teamId())
			.param("kind", filter.kindCode())
			.param("warrant", filter.warrantNumber());
	}

}
