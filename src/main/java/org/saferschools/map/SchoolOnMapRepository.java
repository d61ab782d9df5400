package org.saferschools.map;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.saferschools.school.PeerGroup;
import org.saferschools.shared.GridPoint;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads schools with tier and lead, in one statement however many there are.
 */
@Repository
class SchoolOnMapRepository {

	/** Those in view come first, so that the day's tiers and leads are joined to few. */
	private static final String SCHOOLS = """
			with seen as (
			    select urn, name, easting, northing, borough_code, peer_group from school
			     where status in ('OPEN', 'CLOSING') and %s
			)
			select s.urn, s.name, s.easting, s.northing, b.name as borough, tb.team_id, s.peer_group, t.rank, t.tier,
			       l.officer_id, o.rank || ' ' || o.warrant_no as officer
			  from seen s
			  left join borough b on b.code = s.borough_code
			  left join team_borough tb on tb.borough_code = s.borough_code
			                           and tb.starts_on <= :today and (tb.ends_on is null or tb.ends_on > :today)
			  left join school_tier(:today) t on t.urn = s.urn
			  left join lead_on(:today) l on l.urn = s.urn
			  left join officer o on o.id = l.officer_id
			""";

	private static final String ORDER = " order by t.tier nulls last, t.rank nulls last, s.name";

	private final JdbcClient jdbc;

	SchoolOnMapRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those in view that the filter asks for, the neediest first. */
	List<SchoolOnMap> in(MapView view, LocalDate today) {
		MapBox box = view.box();
		MapFilter filter = view.filter();
		return this.jdbc
			.sql(SCHOOLS.formatted("easting between :west and :east and northing between :south and :north") + """
					where (:borough = '' or s.borough_code = :borough)
					  and (cast(:bcu as integer) is null or exists (
					           select from bcu_borough bb where bb.borough_code = s.borough_code and bb.bcu_id = :bcu
					                                        and bb.valid @> cast(:today as date)))
					  and (cast(:tier as integer) is null or t.tier = :tier)
					  and (cast(:officer as bigint) is null or l.officer_id = :officer)
					""" + ORDER)
			.param("west", box.southWest().easting())
			.param("south", box.southWest().northing())
			.param("east", box.northEast().easting())
			.param("north", box.northEast().northing())
			.param("today", today)
			.param("borough", filter.borough())
			.param("bcu", filter.borough().isEmpty() ? filter.bcu() : null)
			.param("tier", filter.tier())
			.param("officer", filter.officer())
			.query(SchoolOnMapRepository::school)
			.list();
	}

	Optional<SchoolOnMap> find(int urn, LocalDate today) {
		return this.jdbc.sql(SCHOOLS.formatted("urn = :urn and easting is not null"))
			.param("urn", urn)
			.param("today", today)
			.query(SchoolOnMapRepository::school)
			.optional();
	}

	/**
	 * Who leads schools today, by name.
	 * @param team only those of a team's boroughs, or {@code null} for all
	 */
	List<LeadingOfficer> leading(Integer team, LocalDate today) {
		return this.jdbc.sql("""
				select distinct o.id, o.rank || ' ' || o.warrant_no as name
				  from lead_on(:today) l
				  join officer o on o.id = l.officer_id
				  join school s on s.urn = l.urn
				  left join team_borough tb on tb.borough_code = s.borough_code
				                           and tb.starts_on <= :today and (tb.ends_on is null or tb.ends_on > :today)
				 where cast(:team as integer) is null or tb.team_id = :team
				 order by name""").param("today", today).param("team", team).query(LeadingOfficer.class).list();
	}

	private static SchoolOnMap school(ResultSet row, int number) throws SQLException {
		String group = row.getString("peer_group");
		return new SchoolOnMap(row.getInt("urn"), row.getString("name"),
				new GridPoint(row.getInt("easting"), row.getInt("northing")), row.getString("borough"),
				row.getObject("team_id", Integer.class), (group != null) ? PeerGroup.valueOf(group) : null,
				row.getObject("rank", Integer.class), row.getObject("tier", Integer.class),
				row.getObject("officer_id", Long.class), row.getString("officer"));
	}

	/**
	 * An officer who leads a school.
	 *
	 * @param id the officer's number
	 * @param name such as "PC 4412"
	 */
	record LeadingOfficer(long id, String name) {
	}

}
