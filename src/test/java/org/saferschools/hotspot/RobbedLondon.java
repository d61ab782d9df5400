package org.saferschools.hotspot;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.saferschools.shared.GridPoint;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts robberies, schools and a bus into a database, as imports would.
 */
final class RobbedLondon {

	private static final int MET = 1;

	private final JdbcClient jdbc;

	private final long importId;

	RobbedLondon(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.importId = jdbc.sql("""
				insert into import (source, uploaded_by, uploaded_at, state)
				values ('TEST', 'noor.haddad', '2025-06-20T10:00:00Z', 'DONE') returning id""")
			.query(Long.class)
			.single();
	}

	void month(YearMonth month, GridPoint place, int robberies, String street) {
		LocalDate first = month.atDay(1);
		this.jdbc.sql(
				"create table if not exists incident_%1$s_%3$d partition of incident for values from ('%2$s', %3$d) to ('%2$s', %4$d)"
					.formatted(first.toString().replace('-', '_'), first, MET, MET + 1))
			.update();
		this.jdbc.sql("""
				insert into incident (month, force_id, line, kind, easting, northing, street)
				select :month, :force, coalesce((select max(line) from incident where month = :month), 1) + number, 1,
					:easting, :northing, :street
				from generate_series(1, :count) number""")
			.param("month", first)
			.param("force", MET)
			.param("easting", place.easting())
			.param("northing", place.northing())
			.param("street", street)
			.param("count", robberies)
			.update();
		this.jdbc
			.sql("""
					insert into incident_month (month, force_id, import_id, incidents, fingerprint, loaded_at)
					select :month, :force, :import, count(*), md5(string_agg(i::text, '' order by line)), '2025-06-20T10:00:00Z'
					from incident i where month = :month
					on conflict (month, force_id) do update set incidents = excluded.incidents, fingerprint = excluded.fingerprint""")
			.param("month", first)
			.param("force", MET)
			.param("import", this.importId)
			.update();
	}

	void school(int urn, String name, GridPoint place) {
		this.jdbc.sql("""
				insert into school (urn, name, status, phase, borough_code, easting, northing, peer_group, import_id)
				values (:urn, :name, 'OPEN', 'SECONDARY', 'E09000002', :easting, :northing, 'SECONDARY', :import)""")
			.param("urn", urn)
			.param("name", name)
			.param("easting", place.easting())
			.param("northing", place.northing())
			.param("import", this.importId)
			.update();
	}

	void route(String route, List<GridPoint> stops) {
		for (int number = 1; number <= stops.size(); number++) {
			this.jdbc
				.sql("""
						insert into route_stop (route, run, sequence, stop_code, name, easting, northing, virtual, import_id)
						values (:route, 1, :number, :code, 'Stop', :easting, :northing, false, :import)""")
				.param("route", route)
				.param("number", number)
				.param("code", route + number)
				.param("easting", stops.get(number - 1).easting())
				.param("northing", stops.get(number - 1).northing())
				.param("import", this.importId)
				.update();
		}
	}

}
