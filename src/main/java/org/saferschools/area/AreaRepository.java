package org.saferschools.area;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.saferschools.shared.GridPoint;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the reference data of places. They change by migration, a few times in a decade.
 */
@Repository
class AreaRepository {

	private final JdbcClient jdbc;

	AreaRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Bcu> bcus() {
		return this.jdbc.sql("select id, name from bcu order by name").query(Bcu.class).list();
	}

	List<Borough> boroughs() {
		return this.jdbc.sql("""
				select code, la_code, name, centre_easting, centre_northing
				  from borough
				 order by name
				""").query(AreaRepository::borough).list();
	}

	List<PoliceForce> forces() {
		return this.jdbc.sql("select id, slug, name from police_force order by name").query(PoliceForce.class).list();
	}

	List<Membership> memberships(LocalDate date) {
		return this.jdbc.sql("""
				select b.code, b.la_code, b.name, b.centre_easting, b.centre_northing,
				       bcu.id as bcu_id, bcu.name as bcu_name
				  from bcu_borough m
				  join bcu on bcu.id = m.bcu_id
				  join borough b on b.code = m.borough_code
				 where m.valid @> cast(:date as date)
				 order by bcu.name, b.name
				""").param("date", date).query(AreaRepository::membership).list();
	}

	/**
	 * Of each borough the latest outline that held on that day, a real one before a
	 * coarse one.
	 */
	List<Outline> outlines(LocalDate date) {
		return this.jdbc.sql("""
				select b.code, b.la_code, b.name, b.centre_easting, b.centre_northing, o.source, o.outline
				  from borough b
				  join lateral (select source, outline
				                  from borough_outline
				                 where borough_code = b.code and valid_from <= :date
				                 order by (source = 'imported') desc, valid_from desc
				                 limit 1) o on true
				 order by b.name
				""").param("date", date).query(AreaRepository::outline).list();
	}

	String outlinesFingerprint() {
		return this.jdbc.sql("""
				select coalesce(md5(string_agg(concat_ws(' ', borough_code, source, valid_from, import_id, xmin), ','
				                               order by borough_code, source, valid_from)), '')
				  from borough_outline
				""").query(String.class).single();
	}

	Served served() {
		return this.jdbc.sql("select name, margin_metres, outline from area_served")
			.query((row, number) -> new Served(row.getString("name"), row.getInt("margin_metres"), shape(row)))
			.single();
	}

	private static Borough borough(ResultSet row, int number) throws SQLException {
		return new Borough(row.getString("code"), row.getInt("la_code"), row.getString("name"),
				new GridPoint(row.getInt("centre_easting"), row.getInt("centre_northing")));
	}

	private static Membership membership(ResultSet row, int number) throws SQLException {
		return new Membership(new Bcu(row.getInt("bcu_id"), row.getString("bcu_name")), borough(row, number));
	}

	private static Outline outline(ResultSet row, int number) throws SQLException {
		Outline.Source source = "imported".equals(row.getString("source")) ? Outline.Source.IMPORTED
				: Outline.Source.COARSE;
		return new Outline(borough(row, number), source, shape(row));
	}

	private static Geometry shape(ResultSet row) throws SQLException {
		try {
			return new WKTReader().read(row.getString("outline"));
		}
		catch (ParseException ex) {
			throw new SQLException("An outline in the database is not well-known text", ex);
		}
	}

	record Membership(Bcu bcu, Borough borough) {

	}

	record Served(String name, int marginMetres, Geometry outline) {

	}

}
