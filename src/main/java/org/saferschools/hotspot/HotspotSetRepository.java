package org.saferschools.hotspot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.saferschools.incident.ForceCoverage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads sets of hotspots.
 */
@Repository
class HotspotSetRepository {

	/** Of the transaction lock under which sets are made, one after the other. */
	private static final long LOCK = 7_063_001;

	private final JdbcClient jdbc;

	HotspotSetRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Waits until nobody else makes a set. */
	void lock() {
		this.jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query((row) -> {
		});
	}

	/** The latest made. */
	Optional<HotspotSet> current() {
		return this.jdbc.sql("select * from hotspot_set order by id desc limit 1")
			.query(HotspotSetRepository::set)
			.optional();
	}

	Optional<HotspotSet> find(long id) {
		return this.jdbc.sql("select * from hotspot_set where id = :id")
			.param("id", id)
			.query(HotspotSetRepository::set)
			.optional();
	}

	/** The latest first. */
	List<HotspotSet> all() {
		return this.jdbc.sql("select * from hotspot_set order by id desc").query(HotspotSetRepository::set).list();
	}

	private static HotspotSet set(ResultSet row, int number) throws SQLException {
		return new HotspotSet(row.getLong("id"), YearMonth.from(row.getObject("as_of", LocalDate.class)),
				HotspotSetWriter.JSON.readValue(row.getString("parameters"), HotspotSettings.class),
				row.getString("code_version"), row.getString("incident_fingerprint"),
				row.getString("input_fingerprint"), row.getInt("incidents"), row.getInt("outside"), row.getInt("cells"),
				row.getInt("targeted"), row.getInt("significant"),
				HotspotSetWriter.JSON.readValue(row.getString("near_repeats"), NearRepeats.class),
				List.of(HotspotSetWriter.JSON.readValue(row.getString("coverage"), ForceCoverage[].class)),
				row.getLong("seed"), row.getString("made_by"), row.getTimestamp("made_at").toInstant());
	}

}
