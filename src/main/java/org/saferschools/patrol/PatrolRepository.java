package org.saferschools.patrol;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.saferschools.activity.Activity;
import org.saferschools.activity.ActivityState;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps what stands behind patrols, and counts them.
 */
@Repository
class PatrolRepository {

	private final JdbcClient jdbc;

	PatrolRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether the activity is a patrol with a plan. */
	boolean isPatrol(long activityId) {
		return this.jdbc.sql("select exists (select from patrol where activity_id = :id)")
			.param("id", activityId)
			.query(Boolean.class)
			.single();
	}

	void insert(Patrol patrol) {
		Partners partners = patrol.partners();
		this.jdbc.sql("""
				insert into patrol (activity_id, place, hotspot_id, run, why, ward_officers, transport_officers, staff,
				                    head_teacher)
				values (:id, :place, :hotspot, :run, :why, :ward, :transport, :staff, :head)""")
			.param("id", patrol.activity().id())
			.param("place", patrol.target().place().name())
			.param("hotspot", patrol.target().hotspotId())
			.param("run", patrol.target().run())
			.param("why", patrol.why())
			.param("ward", partners.wardOfficers())
			.param("transport", partners.transportOfficers())
			.param("staff", partners.staff())
			.param("head", partners.headTeacher())
			.update();
		int position = 0;
		for (PatrolStop stop : patrol.stops()) {
			position++;
			this.jdbc.sql("""
					insert into patrol_stop (activity_id, position, code, name, easting, northing, robberies)
					values (:id, :position, :code, :name, :easting, :northing, :robberies)""")
				.param("id", patrol.activity().id())
				.param("position", position)
				.param("code", stop.code())
				.param("name", stop.name())
				.param("easting", stop.place().easting())
				.param("northing", stop.place().northing())
				.param("robberies", stop.robberies())
				.update();
		}
	}

	/** The patrol behind an activity, if there is one. */
	Optional<Patrol> find(Activity activity) {
		return this.jdbc.sql("select * from patrol where activity_id = :id")
			.param("id", activity.id())
			.query((row, number) -> patrol(activity, row))
			.optional();
	}

	private Patrol patrol(Activity activity, ResultSet row) throws SQLException {
		return new Patrol(activity,
				new PatrolTarget(PatrolPlace.valueOf(row.getString("place")), activity.school().urn(),
						row.getObject("hotspot_id", Long.class), activity.route(), row.getObject("run", Integer.class)),
				row.getString("why"), new Partners(row.getInt("ward_officers"), row.getInt("transport_officers"),
						row.getInt("staff"), row.getBoolean("head_teacher")),
				stops(activity.id()));
	}

	private List<PatrolStop> stops(long activityId) {
		return this.jdbc.sql("select * from patrol_stop where activity_id = :id order by position")
			.param("id", activityId)
			.query((row, number) -> new PatrolStop(row.getString("code"), row.getString("name"),
					new GridPoint(row.getInt("easting"), row.getInt("northing")), row.getInt("robberies")))
			.list();
	}

	/** The patrols of boroughs' schools within days, by time. */
	List<PatrolRow> list(Collection<String> boroughs, LocalDate from, LocalDate to) {
		return this.jdbc
			.sql("""
					select a.id, a.urn, s.name, p.place, a.route, a.state, a.starts_at, a.minutes,
					       (select count(*) from patrol_stop t where t.activity_id = a.id) as stops,
					       (select coalesce(array_agg(case o.rank when 'INSP' then 'Insp' else o.rank end || ' ' || o.warrant_no
					                                  order by o.warrant_no), '{}')
					          from activity_officer ao join officer o on o.id = ao.officer_id where ao.activity_id = a.id) as officers
					  from patrol p
					  join activity a on a.id = p.activity_id
					  join school s on s.urn = a.urn
					 where s.borough_code = any(:boroughs) and a.starts_at >= :from and a.starts_at < :to
					 order by a.starts_at, s.name, a.id""")
			.param("boroughs", boroughs.toArray(String[]::new))
			.param("from", from.atStartOfDay())
			.param("to", to.plusDays(1).atStartOfDay())
			.query((row, number) -> row(row))
			.list();
	}

	private static PatrolRow row(ResultSet row) throws SQLException {
		return new PatrolRow(row.getLong("id"), new Urn(row.getInt("urn")), row.getString("name"),
				PatrolPlace.valueOf(row.getString("place")), row.getString("route"),
				ActivityState.valueOf(row.getString("state")), row.getObject("starts_at", LocalDateTime.class),
				row.getInt("minutes"), row.getInt("stops"),
				Arrays.asList((String[]) row.getArray("officers").getArray()));
	}

}
