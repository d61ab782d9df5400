package org.saferschools.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.saferschools.shared.GridPoint;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads incidents. The strip of the index (kind, easting, northing) that a circle lies in
 * is read, and Pythagoras keeps the circle.
 */
@Repository
class IncidentRepository {

	private final JdbcClient jdbc;

	IncidentRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<MonthCount> months(IncidentKind kind, GridPoint centre, int radius, YearMonth from, YearMonth to) {
		return within("""
				with near as (
					select month, count(*) as incidents from incident
					where kind = :kind and month between :from and :to
					  and easting between :east - :radius and :east + :radius
					  and northing between :north - :radius and :north + :radius
					  and (easting - :east) * (easting - :east) + (northing - :north) * (northing - :north)
					      <= :radius * :radius
					group by month)
				select m.month::date as month, coalesce(near.incidents, 0) as incidents,
					exists (select from incident_month l where l.month = m.month::date and l.incidents > 0) as loaded
				from generate_series(:from::timestamp, :to::timestamp, interval '1 month') as m (month)
				left join near on near.month = m.month::date
				order by m.month""", kind, centre, radius, from, to)
			.query((row, number) -> new MonthCount(YearMonth.from(row.getObject("month", LocalDate.class)),
					row.getInt("incidents"), row.getBoolean("loaded")))
			.list();
	}

	List<IncidentPoint> points(IncidentKind kind, GridPoint centre, int radius, YearMonth from, YearMonth to) {
		return within("""
				select easting, northing, coalesce(min(street), '') as street, count(*) as incidents from incident
				where kind = :kind and month between :from and :to
				  and easting between :east - :radius and :east + :radius
				  and northing between :north - :radius and :north + :radius
				  and (easting - :east) * (easting - :east) + (northing - :north) * (northing - :north)
				      <= :radius * :radius
				group by easting, northing
				order by incidents desc, easting, northing""", kind, centre, radius, from, to)
			.query((row, number) -> new IncidentPoint(new GridPoint(row.getInt("easting"), row.getInt("northing")),
					row.getString("street"), row.getInt("incidents")))
			.list();
	}

	/** Goes by the index of each kind, so that a few places are a few looks into it. */
	Map<GridPoint, String> streets(Collection<GridPoint> places, Collection<IncidentKind> kinds, YearMonth from,
			YearMonth to) {
		return this.jdbc.sql("""
				select i.easting, i.northing, min(i.street) as street
				from unnest(:eastings::integer[], :northings::integer[]) as p (easting, northing)
				join incident i on i.easting = p.easting and i.northing = p.northing
					and i.kind = any(:kinds) and i.month between :from and :to
				where i.street is not null
				group by i.easting, i.northing""")
			.param("eastings", places.stream().map(GridPoint::easting).toArray(Integer[]::new))
			.param("northings", places.stream().map(GridPoint::northing).toArray(Integer[]::new))
			.param("kinds", kinds.stream().map((kind) -> (short) kind.id()).toArray(Short[]::new))
			.param("from", from.atDay(1))
			.param("to", to.atDay(1))
			.query((row, number) -> Map.entry(new GridPoint(row.getInt("easting"), row.getInt("northing")),
					row.getString("street")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	Optional<YearMonth> latestMonth() {
		return this.jdbc.sql("select max(month) from incident_month where incidents > 0")
			.query(LocalDate.class)
			.optional()
			.map(YearMonth::from);
	}

	List<MonthShape> othersOf(int forceId, YearMonth month) {
		return this.jdbc.sql("""
				select incidents, rows_read, rows_kept, rows_unplaced, rows_outside from incident_month
				where force_id = :force and month <> :month and incidents > 0
				order by abs(month - :month), month limit 12""")
			.param("force", forceId)
			.param("month", month.atDay(1))
			.query((row, number) -> new MonthShape(row.getInt("incidents"), rows(row)))
			.list();
	}

	private static MonthRows rows(ResultSet row) throws SQLException {
		return (row.getObject("rows_read") == null) ? null : new MonthRows(row.getInt("rows_read"),
				row.getInt("rows_unplaced"), row.getInt("rows_outside"), row.getInt("rows_kept"));
	}

	List<MonthCoverage> coverage() {
		return this.jdbc.sql("""
				select m.month, f.name, m.incidents, m.import_id, m.times,
					coalesce(i.finished_at, m.loaded_at) as loaded_at
				from incident_month m join police_force f on f.id = m.force_id join import i on i.id = m.import_id
				order by m.month, f.name""")
			.query((row, number) -> new MonthCoverage(YearMonth.from(row.getObject("month", LocalDate.class)),
					row.getString("name"), row.getInt("incidents"), row.getLong("import_id"), row.getInt("times"),
					row.getTimestamp("loaded_at").toInstant()))
			.list();
	}

	List<MissingMonth> missingBeside(long importId) {
		return this.jdbc.sql("""
				select f.name, m.month
				from (select distinct month from incident_month where import_id = :import) m cross join police_force f
				where not exists (select from incident_month l where l.force_id = f.id and l.month = m.month)
				  and exists (select from incident_month l where l.force_id = f.id and l.incidents > 0
					and l.month < m.month and l.month >= m.month - interval '3 months')
				order by f.name, m.month""")
			.param("import", importId)
			.query((row, number) -> new MissingMonth(row.getString("name"),
					YearMonth.from(row.getObject("month", LocalDate.class))))
			.list();
	}

	List<IncidentMonth> loaded() {
		return this.jdbc.sql("""
				select month, force_id, incidents, fingerprint, import_id
				from incident_month order by month, force_id""").query(IncidentRepository::month).list();
	}

	private JdbcClient.StatementSpec within(String sql, IncidentKind kind, GridPoint centre, int radius, YearMonth from,
			YearMonth to) {
		return this.jdbc.sql(sql)
			.param("kind", kind.id())
			.param("east", centre.easting())
			.param("north", centre.northing())
			.param("radius", radius)
			.param("from", from.atDay(1))
			.param("to", to.atDay(1));
	}

	private static IncidentMonth month(ResultSet row, int number) throws SQLException {
		return new IncidentMonth(YearMonth.from(row.getObject("month", LocalDate.class)), row.getInt("force_id"),
				row.getInt("incidents"), row.getString("fingerprint"), row.getLong("import_id"));
	}

}
