package org.saferschools.hotspot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.saferschools.incident.MonthCount;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads hotspots and what belongs to them.
 */
@Repository
class HotspotRepository {

	private static final String HOTSPOTS = """
			select h.*, b.name as borough from hotspot h join borough b on b.code = h.borough_code
			""";

	private static final String CELLS = """
			select cell_column, cell_row, hotspot_id, place, robberies, score, density, z, p, p_adjusted, significant
			from hotspot_cell
			""";

	private final JdbcClient jdbc;

	HotspotRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The hotspots of a set by number.
	 * @param day on which boroughs belong to BCUs
	 */
	List<Hotspot> of(long setId, HotspotFilter filter, LocalDate day) {
		return this.jdbc.sql(HOTSPOTS + """
				where h.set_id = :set
				  and (:borough = '' or h.borough_code = :borough)
				  and (not :significant or h.significant_cells > 0)
				  and (:bcu::integer is null or exists (
					select from bcu_borough m
					where m.borough_code = h.borough_code and m.bcu_id = :bcu and m.valid @> :day::date))
				order by h.number""")
			.param("set", setId)
			.param("borough", filter.borough())
			.param("significant", filter.significant())
			.param("bcu", filter.bcu())
			.param("day", day)
			.query(HotspotRepository::hotspot)
			.list();
	}

	Optional<Hotspot> find(long id) {
		return this.jdbc.sql(HOTSPOTS + "where h.id = :id")
			.param("id", id)
			.query(HotspotRepository::hotspot)
			.optional();
	}

	/** Every cell that a set keeps, by its place in the order. */
	List<HotspotCell> cellsOfSet(long setId) {
		return this.jdbc.sql(CELLS + "where set_id = :set order by place")
			.param("set", setId)
			.query(HotspotRepository::cell)
			.list();
	}

	/** The cells of a hotspot, by their place in the order. */
	List<HotspotCell> cells(long hotspotId) {
		return this.jdbc.sql(CELLS + "where hotspot_id = :hotspot order by place")
			.param("hotspot", hotspotId)
			.query(HotspotRepository::cell)
			.list();
	}

	/** Robberies by month, the earliest first. */
	List<MonthCount> months(long hotspotId) {
		return this.jdbc.sql("""
				select month, robberies,
					exists (select from incident_month l where l.month = m.month and l.incidents > 0) as loaded
				from hotspot_month m where hotspot_id = :hotspot order by month""")
			.param("hotspot", hotspotId)
			.query((row, number) -> new MonthCount(YearMonth.from(row.getObject("month", LocalDate.class)),
					row.getInt("robberies"), row.getBoolean("loaded") || row.getInt("robberies") > 0))
			.list();
	}

	/** The schools whose pupils pass; on foot first, then the nearest. */
	List<PassingSchool> schools(long hotspotId) {
		return this.jdbc
			.sql("""
					select p.urn, s.name, coalesce(s.peer_group = 'SECONDARY', false) as secondary, p.way, p.metres, p.routes
					from hotspot_school p join school s on s.urn = p.urn
					where p.hotspot_id = :hotspot order by p.way desc, p.metres, s.name""")
			.param("hotspot", hotspotId)
			.query((row, number) -> new PassingSchool(new Urn(row.getInt("urn")), row.getString("name"),
					row.getBoolean("secondary"), PassingSchool.Way.valueOf(row.getString("way")), row.getInt("metres"),
					Arrays.asList((String[]) row.getArray("routes").getArray())))
			.list();
	}

	private static Hotspot hotspot(ResultSet row, int number) throws SQLException {
		return new Hotspot(row.getLong("id"), row.getLong("set_id"), row.getInt("number"), row.getString("name"),
				row.getString("borough_code"), row.getString("borough"),
				new GridPoint(row.getInt("easting"), row.getInt("northing")), row.getInt("cells"),
				row.getInt("significant_cells"), row.getInt("robberies"),
				row.getObject("robberies_before", Integer.class), row.getObject("change_p", Double.class),
				row.getDouble("score"), row.getDouble("z"), row.getDouble("p_adjusted"), row.getString("outline"));
	}

	private static HotspotCell cell(ResultSet row, int number) throws SQLException {
		return new HotspotCell(row.getInt("cell_column"), row.getInt("cell_row"),
				row.getObject("hotspot_id", Long.class), row.getInt("place"), row.getInt("robberies"),
				row.getDouble("score"), row.getDouble("density"), row.getDouble("z"), row.getDouble("p"),
				row.getDouble("p_adjusted"), row.getBoolean("significant"));
	}

}
