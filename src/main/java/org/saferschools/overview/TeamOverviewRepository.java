package org.saferschools.overview;

import java.util.List;

import org.saferschools.assignment.ContactRhythm;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts how the teams stand, in one statement.
 */
@Repository
class TeamOverviewRepository {

	private final JdbcClient jdbc;

	TeamOverviewRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<TeamOverview> all(ContactRhythm rhythm) {
		return SchoolListRepository
			.bindDays(
					this.jdbc.sql(SchoolListRepository.RANKED
							+ """
									select t.id, t.name, count(r.urn) as schools,
									       count(*) filter (where r.tier = 1) as priority,
									       count(*) filter (where r.tier = 1 and r.wants_lead) as priority_without_lead,
									       count(*) filter (where r.overdue) as overdue
									  from team t
									  left join team_borough tb on tb.team_id = t.id
									                           and tb.starts_on <= :today and (tb.ends_on is null or tb.ends_on > :today)
									  left join ranked r on r.borough_code = tb.borough_code
									 group by t.id, t.name order by t.name"""),
					rhythm)
			.query((row, number) -> new TeamOverview(row.getInt("id"), row.getString("name"), row.getInt("schools"),
					row.getInt("priority"), row.getInt("priority_without_lead"), row.getInt("overdue")))
			.list();
	}

}
