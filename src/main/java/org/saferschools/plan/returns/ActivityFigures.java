package org.saferschools.plan.returns;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts visits, topics, pupils, patrols and sweeps of all teams in one statement. A
 * visit belongs to the team that looks after the school's borough.
 */
@Component
class ActivityFigures implements ReturnFigures {

	private final JdbcClient jdbc;

	ActivityFigures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<Integer, List<ReturnFigure>> of(Map<String, Integer> teamByBorough, YearMonth month) {
		LocalDate from = month.atDay(1);
		Map<Integer, List<ReturnFigure>> figures = new HashMap<>();
		this.jdbc
			.sql("""
					with care as (
					    select * from unnest(cast(:boroughs as text[]), cast(:teams as integer[])) as c (borough_code, team_id)
					), work as (
					    select c.team_id, a.urn, a.kind_code, a.topic_code, a.state, a.pupils
					      from activity a join school s on s.urn = a.urn join care c on c.borough_code = s.borough_code
					     where a.starts_at >= :from and a.starts_at < :end
					), done as (
					    select * from work where state = 'DONE'
					), teams as (
					    select distinct team_id from care
					), kinds as (
					    select k.*, case when k.code like '%\\_PATROL' then 'PATROLS' when k.code like 'WEAPONS\\_SWEEP%' then 'SWEEPS'
					                     else 'VISITS' end as section
					      from activity_kind k
					)
					select t.team_id, 'SCHOOLS' as section, 'VISITED' as code, 'Schools that had a visit' as label, 0 as position,
					       (select count(distinct d.urn) from done d where d.team_id = t.team_id) as counted
					  from teams t
					union all
					select t.team_id, k.section, k.code, k.name, k.position,
					       (select count(*) from done d where d.team_id = t.team_id and d.kind_code = k.code)
					  from teams t cross join kinds k
					union all
					select t.team_id, 'TOPICS', p.code, p.name, p.position,
					       (select count(*) from done d where d.team_id = t.team_id and d.topic_code = p.code)
					  from teams t cross join activity_topic p
					union all
					select t.team_id, 'PUPILS', k.code, k.name, k.position,
					       (select coalesce(sum(d.pupils), 0) from done d where d.team_id = t.team_id and d.kind_code = k.code)
					  from teams t cross join kinds k
					 where k.section = 'VISITS'
					 order by 1, 2, 5, 3""")
			.param("boroughs", teamByBorough.keySet().toArray(String[]::new))
			.param("teams", teamByBorough.values().toArray(Integer[]::new))
			.param("from", from)
			.param("end", from.plusMonths(1))
			.query((row) -> {
				figures.computeIfAbsent(row.getInt("team_id"), (team) -> new ArrayList<>())
					.add(new ReturnFigure(ReturnSection.valueOf(row.getString("section")), row.getString("code"),
							row.getString("label"), row.getInt("position"), row.getInt("counted")));
			});
		return figures;
	}

}
