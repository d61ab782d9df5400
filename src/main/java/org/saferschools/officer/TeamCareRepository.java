package org.saferschools.officer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads which team looks after which borough.
 */
@Repository
class TeamCareRepository {

	private final JdbcClient jdbc;

	TeamCareRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<TeamName> teams() {
		return this.jdbc.sql("select id, name from team order by name").query(TeamName.class).list();
	}

	Map<String, TeamName> byBorough(LocalDate day) {
		Map<String, TeamName> teams = new HashMap<>();
		this.jdbc.sql("""
				select tb.borough_code, t.id, t.name from team_borough tb join team t on t.id = tb.team_id
				 where tb.starts_on <= :day and (tb.ends_on is null or tb.ends_on > :day)""")
			.param("day", day)
			.query((row) -> {
				teams.put(row.getString("borough_code"), new TeamName(row.getInt("id"), row.getString("name")));
			});
		return teams;
	}

	List<String> boroughsOf(int teamId, LocalDate day) {
		return this.jdbc.sql("""
				select borough_code from team_borough
				 where team_id = :team and starts_on <= :day and (ends_on is null or ends_on > :day)
				 order by borough_code""").param("team", teamId).param("day", day).query(String.class).list();
	}

	List<TeamRow> rows(LocalDate day) {
		return this.jdbc
			.sql("""
					select t.id, t.name, coalesce(care.boroughs, '') as boroughs, count(p.id) as officers,
					       coalesce(sum(p.weekly_hours), 0) as weekly_hours
					  from team t
					  left join (
					       select tb.team_id, string_agg(b.name, ', ' order by b.name) as boroughs
					         from team_borough tb join borough b on b.code = tb.borough_code
					        where tb.starts_on <= :day and (tb.ends_on is null or tb.ends_on > :day)
					        group by tb.team_id) care on care.team_id = t.id
					  left join posting p on p.team_id = t.id and p.starts_on <= :day and (p.ends_on is null or p.ends_on > :day)
					 group by t.id, care.boroughs
					 order by t.name""")
			.param("day", day)
			.query(TeamRow.class)
			.list();
	}

	Map<Integer, BigDecimal> weeklyHours(LocalDate from, LocalDate to) {
		Map<Integer, BigDecimal> hours = new HashMap<>();
		this.jdbc
			.sql("""
					select p.team_id, sum(p.weekly_hours * (least(p.ends_on, cast(:end as date)) - greatest(p.starts_on, cast(:from as date))))
					                  / (cast(:end as date) - cast(:from as date)) as hours
					  from posting p
					 where p.starts_on < :end and (p.ends_on is null or p.ends_on > :from)
					 group by p.team_id""")
			.param("from", from)
			.param("end", to.plusDays(1))
			.query((row) -> {
				hours.put(row.getInt("team_id"), row.getBigDecimal("hours"));
			});
		return hours;
	}

	List<BoroughCare> cares(int teamId) {
		return this.jdbc.sql("""
				select tb.id, b.code as borough_code, b.name as borough_name, t.id as team_id, t.name as team_name,
				       tb.starts_on, tb.ends_on
				  from team_borough tb join borough b on b.code = tb.borough_code join team t on t.id = tb.team_id
				 where tb.team_id = :team
				 order by b.name, tb.starts_on""").param("team", teamId).query(BoroughCare.class).list();
	}

	/** Every borough of the areas' tables, with its team on that day if it has one. */
	List<BoroughChoice> choices(LocalDate day) {
		return this.jdbc.sql("""
				select b.code, b.name, t.name as team_name
				  from borough b
				  left join team_borough tb on tb.borough_code = b.code
				       and tb.starts_on <= :day and (tb.ends_on is null or tb.ends_on > :day)
				  left join team t on t.id = tb.team_id
				 order by b.name""").param("day", day).query(BoroughChoice.class).list();
	}

}
