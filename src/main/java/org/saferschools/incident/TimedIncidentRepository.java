package org.saferschools.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads incidents with their times.
 */
@Repository
class TimedIncidentRepository {

	private static final Map<Integer, IncidentKind> KINDS = Arrays.stream(IncidentKind.values())
		.collect(Collectors.toMap(IncidentKind::id, Function.identity()));

	private static final String COLUMNS = """
			select kind, ho_code, committed_from, committed_to, easting, northing, victim_age, bus_route, linked_urn
			from timed_incident where committed_from < :to and committed_to >= :from
			""";

	private final JdbcClient jdbc;

	TimedIncidentRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** From the earliest to the latest beginning of a window. */
	Optional<AoristicWindow> covered() {
		return this.jdbc.sql("""
				select min(committed_from) as earliest, max(committed_from) as latest from timed_incident
				having count(*) > 0""")
			.query((row, number) -> new AoristicWindow(row.getTimestamp("earliest").toInstant(),
					row.getTimestamp("latest").toInstant()))
			.optional();
	}

	List<TimedIncident> within(IncidentKind kind, GridPoint centre, int radius, Instant from, Instant to) {
		return this.jdbc.sql(COLUMNS + """
				  and kind = :kind and easting between :east - :radius and :east + :radius
				  and northing between :north - :radius and :north + :radius
				  and (easting - :east)::bigint * (easting - :east) + (northing - :north)::bigint * (northing - :north)
				      <= :radius::bigint * :radius
				order by committed_from, reference""")
			.param("from", Timestamp.from(from))
			.param("to", Timestamp.from(to))
			.param("kind", kind.id())
			.param("east", centre.easting())
			.param("north", centre.northing())
			.param("radius", radius)
			.query(TimedIncidentRepository::incident)
			.list();
	}

	void read(Collection<IncidentKind> kinds, Instant from, Instant to, Consumer<TimedIncident> reader) {
		this.jdbc.sql(COLUMNS + "and kind = any(:kinds) order by committed_from, reference")
			.param("from", Timestamp.from(from))
			.param("to", Timestamp.from(to))
			.param("kinds", kinds.stream().map(IncidentKind::id).toArray(Integer[]::new))
			.withFetchSize(5000)
			.query((row) -> {
				reader.accept(incident(row, 0));
			});
	}

	private static TimedIncident incident(ResultSet row, int number) throws SQLException {
		return new TimedIncident(KINDS.get(row.getInt("kind")),
				Optional.ofNullable(row.getString("ho_code")).map(HomeOfficeCode::new),
				new AoristicWindow(row.getTimestamp("committed_from").toInstant(),
						row.getTimestamp("committed_to").toInstant()),
				new GridPoint(row.getInt("easting"), row.getInt("northing")),
				Optional.ofNullable(row.getObject("victim_age", Integer.class)),
				Optional.ofNullable(row.getString("bus_route")),
				Optional.ofNullable(row.getObject("linked_urn", Integer.class)).map(Urn::new));
	}

}
