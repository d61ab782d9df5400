package org.saferschools.prioritisation;

import java.time.LocalDate;
import java.time.YearMonth;

import org.saferschools.incident.IncidentKind;
import org.saferschools.school.PeerGroup;
import org.saferschools.shared.GridPoint;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts schools and crime into a database, as imports would.
 */
final class LoadedLondon {

	static final int MET = 1;

	static final int CITY = 2;

	private final JdbcClient jdbc;

	private final long importId;

	LoadedLondon(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.importId = jdbc.sql("""
				insert into import (source, uploaded_by, uploaded_at, state)
				values ('TEST', 'noor.haddad', '2025-06-20T10:00:00Z', 'DONE') returning id""")
			.query(Long.class)
			.single();
	}

	void school(int urn, String name, PeerGroup group, GridPoint place, Integer pupils, Double freeMeals,
			String borough) {
		this.jdbc
			.sql("""
					insert into school (urn, name, status, phase, type_name, pupils, free_meals, borough_code, easting, northing,
						peer_group, import_id)
					values (:urn, :name, 'OPEN', :phase, 'Community school', :pupils, :freeMeals, :borough, :easting, :northing,
						:group, :import)""")
			.param("urn", urn)
			.param("name", name)
			.param("phase", group.name())
			.param("pupils", pupils)
			.param("freeMeals", freeMeals)
			.param("borough", borough)
			.param("easting", place.easting())
			.param("northing", place.northing())
			.param("group", group.name())
			.param("import", this.importId)
			.update();
	}

	/** Takes a month of all forces away again. */
	void remove(YearMonth month) {
		this.jdbc.sql("delete from incident where month = :month").param("month", month.atDay(1)).update();
		this.jdbc.sql("delete from incident_month where month = :month").param("month", month.atDay(1)).update();
	}

	/** A month of the Met with this many incidents of a kind at one place. */
	void month(YearMonth month, IncidentKind kind, GridPoint place, int count) {
		month(MET, month, kind, place, count);
	}

	/** A month of a force with this many incidents of a kind at one place. */
	void month(int force, YearMonth month, IncidentKind kind, GridPoint place, int count) {
		LocalDate first = month.atDay(1);
		this.jdbc.sql(
				"create table if not exists incident_%1$s_%3$d partition of incident for values from ('%2$s', %3$d) to ('%2$s', %4$d)"
					.formatted(first.toString().replace('-', '_'), first, force, force + 1))
			.update();
		this.jdbc
			.sql("""
					insert into incident (month, force_id, line, kind, easting, northing)
					select :month, :force, coalesce((select max(line) from incident where month = :month), 1) + number, :kind,
						:easting, :northing
					from generate_series(1, :count) number""")
			.param("month", first)
			.param("force", force)
			.param("kind", kind.id())
			.param("easting", place.easting())
			.param("northing", place.northing())
			.param("count", count)
			.update();
		this.jdbc
			.sql("""
					insert into incident_month (month, force_id, import_id, incidents, fingerprint, loaded_at)
					select :month, :force, :import, count(*), md5(string_agg(i::text, '' order by line)), '2025-06-20T10:00:00Z'
					from incident i where month = :month
					on conflict (month, force_id) do update set incidents = excluded.incidents, fingerprint = excluded.fingerprint""")
			.param("month", first)
			.param("force", force)
			.param("import", this.importId)
			.update();
	}

}
