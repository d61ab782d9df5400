package org.saferschools.officer;

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

}
