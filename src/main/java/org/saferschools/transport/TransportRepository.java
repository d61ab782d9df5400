package org.saferschools.transport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.saferschools.shared.GridPoint;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads stops, routes and hubs. Distances are asked for as a square first, which an index
 * serves, and as a circle then.
 */
@Repository
class TransportRepository {

	private static final String NEAR = """
			easting between :east - :radius and :east + :radius
			and northing between :north - :radius and :north + :radius
			and (easting - :east)::bigint * (easting - :east) + (northing - :north)::bigint * (northing - :north)
			    <= :radius::bigint * :radius
			""";

	private static final String NEAREST_FIRST = """
			order by (easting - :east)::bigint * (easting - :east) + (northing - :north)::bigint * (northing - :north)
			""";

	/** Those of the capital's own list, or of the national one without it. */
	private static final String STOPS = """
			select code, atco, name, easting, northing, virtual from bus_stop
			where source = (select max(source) from transport_set where source in ('TFL_STOPS', 'NAPTAN'))
			""";

	private final JdbcClient jdbc;

	TransportRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<TransportSet> sets() {
		return this.jdbc.sql("select source, import_id, loaded_on, rows from transport_set order by source")
			.query((row, number) -> new TransportSet(TransportSource.valueOf(row.getString("source")),
					row.getLong("import_id"), row.getObject("loaded_on", LocalDate.class), row.getInt("rows")))
			.list();
	}

	List<Station> stations() {
		return this.jdbc.sql("select code, kind, name, easting, northing from station order by code")
			.query((row, number) -> new Station(row.getString("code"), Station.Kind.valueOf(row.getString("kind")),
					row.getString("name"), place(row)))
			.list();
	}

	/** Every stop of every run of every route, in order. */
	List<RouteStop> routeStops() {
		return this.jdbc.sql("""
				select route, run, sequence, stop_code, name, easting, northing, virtual
				  from route_stop order by route, run, sequence""").query(TransportRepository::routeStop).list();
	}

	/** Every stop of every run of a route, in order. */
	List<RouteStop> routeStops(String route) {
		return this.jdbc.sql("""
				select route, run, sequence, stop_code, name, easting, northing, virtual
				  from route_stop where route = :route order by run, sequence""")
			.param("route", route)
			.query(TransportRepository::routeStop)
			.list();
	}

	/** The nearest first. */
	List<BusStop> stopsNear(GridPoint centre, int radius) {
		return near(STOPS + " and " + NEAR + NEAREST_FIRST + ", code", centre, radius).query(TransportRepository::stop)
			.list();
	}

	List<BusStop> stopsIn(GridPoint southWest, GridPoint northEast, int most) {
		return this.jdbc.sql(STOPS + """
				and easting between :west and :east and northing between :south and :north
				order by name, code limit :most""")
			.param("west", southWest.easting())
			.param("south", southWest.northing())
			.param("east", northEast.easting())
			.param("north", northEast.northing())
			.param("most", most)
			.query(TransportRepository::stop)
			.list();
	}

	Optional<BusStop> stop(String code) {
		return this.jdbc.sql(STOPS + " and code = :code")
			.param("code", code)
			.query(TransportRepository::stop)
			.optional();
	}

	/** The routes that stop near a place. */
	List<String> routesNear(GridPoint centre, int radius) {
		return near("select distinct route from route_stop where " + NEAR + " order by route", centre, radius)
			.query(String.class)
			.list();
	}

	/** The nearest first. */
	List<Hub> hubsNear(GridPoint centre, int radius) {
		return near(
				"select code, kind, name, easting, northing, routes from hub where " + NEAR + NEAREST_FIRST + ", code",
				centre, radius)
			.query(TransportRepository::hub)
			.list();
	}

	List<Hub> hubs() {
		return this.jdbc.sql("select code, kind, name, easting, northing, routes from hub order by code")
			.query(TransportRepository::hub)
			.list();
	}

	Optional<BusRoute> route(String route) {
		return this.jdbc.sql("select route, school, gone_on from bus_route where route = :route")
			.param("route", route)
			.query((row, number) -> new BusRoute(row.getString("route"), row.getBoolean("school"),
					row.getObject("gone_on", LocalDate.class)))
			.optional();
	}

	private JdbcClient.StatementSpec near(String sql, GridPoint centre, int radius) {
		return this.jdbc.sql(sql)
			.param("east", centre.easting())
			.param("north", centre.northing())
			.param("radius", radius);
	}

	private static RouteStop routeStop(ResultSet row, int number) throws SQLException {
		return new RouteStop(row.getString("route"), row.getInt("run"), row.getInt("sequence"),
				row.getString("stop_code"), row.getString("name"), place(row), row.getBoolean("virtual"));
	}

	private static BusStop stop(ResultSet row, int number) throws SQLException {
		return new BusStop(row.getString("code"), row.getString("atco"), row.getString("name"), place(row),
				row.getBoolean("virtual"));
	}

	private static Hub hub(ResultSet row, int number) throws SQLException {
		return new Hub(row.getString("code"), Hub.Kind.valueOf(row.getString("kind")), row.getString("name"),
				place(row), row.getInt("routes"));
	}

	private static GridPoint place(ResultSet row) throws SQLException {
		return new GridPoint(row.getInt("easting"), row.getInt("northing"));
	}

}
