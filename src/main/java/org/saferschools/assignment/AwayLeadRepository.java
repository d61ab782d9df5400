package org.saferschools.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds leads who are away altogether for more than two weeks on end, now or within four
 * weeks, in one statement.
 */
@Repository
class AwayLeadRepository {

	private static final String AWAY = """
			with spell as (
			    select a.officer_id, a.starts_on, a.ends_on,
			           sum(case when a.fresh then 1 else 0 end) over (partition by a.officer_id order by a.starts_on) as n
			      from (select officer_id, starts_on, ends_on,
			                   coalesce(max(coalesce(ends_on, 'infinity')) over (partition by officer_id order by starts_on
			                            rows between unbounded preceding and 1 preceding), '-infinity') < starts_on as fresh
			              from absence
			             where struck_out_at is null and percent = 100 and (ends_on is null or ends_on > cast(:day as date) - 60)) a
			), away as (
			    select officer_id, min(starts_on) as starts_on, nullif(max(coalesce(ends_on, 'infinity')), 'infinity') as ends_on
			      from spell group by officer_id, n
			)
			select a.officer_id, case o.rank when 'INSP' then 'Insp' else o.rank end || ' ' || o.warrant_no as officer,
			       a.starts_on, a.ends_on, count(*) as schools,
			       count(*) filter (where exists (select from support s where s.urn = l.urn and s.officer_id <> a.officer_id
			                                         and (s.ends_on is null or s.ends_on > greatest(a.starts_on, cast(:day as date))))) as supported
			  from away a
			  join officer o on o.id = a.officer_id
			  join posting p on p.officer_id = a.officer_id and p.starts_on <= :day and (p.ends_on is null or p.ends_on > :day)
			  join lead_on(:day) l on l.officer_id = a.officer_id
			 where p.team_id = :team and a.starts_on <= cast(:day as date) + 28 and (a.ends_on is null or a.ends_on > :day)
			   and (a.ends_on is null or a.ends_on - a.starts_on > 14)
			 group by a.officer_id, o.rank, o.warrant_no, a.starts_on, a.ends_on
			 order by a.starts_on, a.officer_id""";

	private final JdbcClient jdbc;

	AwayLeadRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<AwayLead> ofTeam(int teamId, LocalDate day) {
		return this.jdbc.sql(AWAY).param("team", teamId).param("day", day).query((row, number) -> away(row)).list();
	}

	private static AwayLead away(ResultSet row) throws SQLException {
		return new AwayLead(row.getLong("officer_id"), row.getString("officer"),
				row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class),
				row.getInt("schools"), row.getInt("supported"));
	}

}
