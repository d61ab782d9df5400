package org.saferschools.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.saferschools.school.PeerGroup;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads schools and leads for the ground of a placement, one statement each.
 */
@Repository
class GroundRepository {

	private static final String SCHOOLS = """
			select s.urn, s.name, s.borough_code, t.tier, t.peer_group, c.need, s.easting, s.northing,
			       (select coalesce(sum(h.weekly_hours), 0) from support h
			         where h.urn = s.urn and (h.ends_on is null or h.ends_on > :day and h.ends_on > h.starts_on)) as supported
			  from team_borough tb
			  join school s on s.borough_code = tb.borough_code and s.status in ('OPEN', 'CLOSING')
			  join school_tier(:day) t on t.urn = s.urn
			  join school_score c on c.run_id = t.run_id and c.urn = s.urn
			 where tb.team_id = any(:teams) and tb.starts_on <= :day and (tb.ends_on is null or tb.ends_on > :day)
			   and (s.closed_on is null or s.closed_on > :day)
			 order by t.tier, c.need desc, s.urn""";

	private static final String LEADS = """
			select l.id, l.version, l.urn, l.officer_id, s.easting, s.northing,
			       l.told_on is not null and l.starts_on <= :day as now, l.ends_on is not null as ending
			  from lead l
			  join school s on s.urn = l.urn
			 where l.withdrawn_at is null and (l.ends_on is null or l.ends_on > :day and l.ends_on > l.starts_on)
			   and (l.urn = any(:schools) or l.officer_id = any(:officers))
			 order by l.urn, l.starts_on, l.id""";

	private final JdbcClient jdbc;

	GroundRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<NeedySchool> schools(Collection<Integer> teams, LocalDate day) {
		return this.jdbc.sql(SCHOOLS)
			.param("teams", teams.toArray(Integer[]::new))
			.param("day", day)
			.query((row, number) -> new NeedySchool(new Urn(row.getInt("urn")), row.getString("name"),
					row.getString("borough_code"), row.getInt("tier"), PeerGroup.valueOf(row.getString("peer_group")),
					row.getDouble("need"), place(row), row.getDouble("supported")))
			.list();
	}

	List<GroundLead> leads(Collection<Urn> schools, Collection<Long> officers, LocalDate day) {
		return this.jdbc.sql(LEADS)
			.param("schools", schools.stream().map(Urn::value).toArray(Integer[]::new))
			.param("officers", officers.toArray(Long[]::new))
			.param("day", day)
			.query((row, number) -> new GroundLead(row.getLong("id"), row.getInt("version"), new Urn(row.getInt("urn")),
					row.getLong("officer_id"), place(row), row.getBoolean("now"), row.getBoolean("ending")))
			.list();
	}

	private static GridPoint place(ResultSet row) throws SQLException {
		Integer easting = row.getObject("easting", Integer.class);
		return (easting != null) ? new GridPoint(easting, row.getInt("northing")) : null;
	}

	/**
	 * A ranked school of a team.
	 *
	 * @param borough code of its borough
	 * @param peers the schools with which it is ranked
	 * @param supported hours a week that further officers take over there
	 */
	record NeedySchool(Urn urn, String name, String borough, int tier, PeerGroup peers, double need, GridPoint place,
			double supported) {
	}

	/**
	 * A lead in force or to come.
	 *
	 * @param place where the school is, {@code null} where the register gives no place
	 * @param isNow whether it is in force; else it waits for the school to be told, or
	 * for its first day
	 * @param ending whether its last day is said
	 */
	record GroundLead(long id, int version, Urn urn, long officerId, GridPoint place, boolean isNow, boolean ending) {
	}

}
