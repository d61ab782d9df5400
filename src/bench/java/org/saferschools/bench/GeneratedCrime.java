package org.saferschools.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Schools, incidents and all else that a ranking takes, from a seed: two thirds of all
 * crime in clusters, as crime is, the rest anywhere.
 */
final class GeneratedCrime {

	static final int MONTHS = 24;

	static final LocalDate LAST = LocalDate.of(2025, 5, 1);

	private static final int WEST = 103_000;

	private static final int SOUTH = 55_000;

	private static final int RUNS = 1_400;

	private static final int STOPS = 40;

	private static final int METRES_BETWEEN_STOPS = 350;

	private final Random random = new Random(2025);

	private final Size size;

	private final int[] eastings;

	private final int[] northings;

	private final Connection connection;

	GeneratedCrime(Connection connection, Size size) {
		this.connection = connection;
		this.size = size;
		this.eastings = this.random.ints(size.centres(), WEST, WEST + size.width()).toArray();
		this.northings = this.random.ints(size.centres(), SOUTH, SOUTH + size.height()).toArray();
	}

	void load() throws SQLException {
		execute("""
				insert into import (source, uploaded_by, uploaded_at, state)
				values ('BENCH', 'system', now(), 'DONE')""");
		schools();
		for (int month = 0; month < MONTHS; month++) {
			month(LAST.minusMonths(MONTHS - 1 - month), this.size.incidents() * (month + 1L) / MONTHS - this.size.incidents() * (long) month / MONTHS);
		}
		buses();
		timedIncidents();
		execute("""
				insert into school_absence (urn, academic_year, persistent, import_id)
				select urn, 2023, urn % 400 / 10.0, 1 from school where urn % 11 > 0""");
		execute("""
				insert into lsoa_deprivation (census, lsoa_code, idaci, import_id)
				select 2021, 'E01' || lpad(number::text, 6, '0'), number % 900 / 1000.0, 1 from generate_series(0, 4999) number""");
		execute("analyze");
	}

	/** Bus routes in straight lines from anywhere, in every direction. */
	private void buses() throws SQLException {
		CopyIn rows = copy("route_stop (route, run, sequence, stop_code, name, easting, northing, virtual, import_id)");
		for (int run = 0; run < RUNS; run++) {
			int[] place = place();
			double direction = this.random.nextDouble() * 2 * Math.PI;
			for (int stop = 0; stop < STOPS; stop++) {
				send(rows, run / 2 + 1, run % 2 + 1, stop + 1, "S" + run + "-" + stop, "Stop " + stop,
						place[0] + (int) (Math.cos(direction) * stop * METRES_BETWEEN_STOPS),
						place[1] + (int) (Math.sin(direction) * stop * METRES_BETWEEN_STOPS), "f", 1);
			}
		}
		rows.endCopy();
		execute("insert into transport_set values ('TFL_ROUTES', 1, '%s', %d)".formatted(LAST, RUNS * STOPS));
	}

	/** Robberies, thefts and violence of 24 months with hours and ages, a fiftieth of all. */
	private void timedIncidents() throws SQLException {
		CopyIn rows = copy("timed_incident (reference, reference_end, kind, committed_from, committed_to, easting, "
				+ "northing, victim_age, import_id)");
		for (int incident = 0; incident < this.size.incidents() / 50; incident++) {
			int[] place = place();
			LocalDateTime from = LAST.plusMonths(1).atStartOfDay().minusMinutes(this.random.nextInt(60 * 24 * 730) + 1);
			send(rows, "\\\\x%032x".formatted(incident), "0001", 1 + this.random.nextInt(3), from,
					from.plusMinutes(this.random.nextInt(180)), place[0], place[1], 5 + this.random.nextInt(60), 1);
		}
		rows.endCopy();
	}

	private void schools() throws SQLException {
		CopyIn rows = copy("school (urn, name, status, phase, pupils, free_meals, borough_code, easting, northing, "
				+ "peer_group, lsoa_code, import_id)");
		for (int school = 0; school < this.size.schools(); school++) {
			String group = (school < this.size.schools() / 3) ? "SECONDARY" : "PRIMARY";
			int[] place = place();
			send(rows, 100_000 + school, "School " + school, "OPEN", group, (school % 9 == 0) ? "\\N" : 200 + school % 1100,
					(school % 7 == 0) ? "\\N" : school % 500 / 10.0, "E090000%02d".formatted(1 + school % 33), place[0],
					place[1], group,
					"E01%06d".formatted(school % 5_000), 1);
		}
		rows.endCopy();
	}

	private void month(LocalDate month, long incidents) throws SQLException {
		execute("create table incident_%1$tY_%1$tm partition of incident for values from ('%1$s', 1) to ('%1$s', 2)"
			.formatted(month));
		CopyIn rows = copy("incident (month, force_id, line, kind, easting, northing, crime_ref, lsoa_code, street)");
		for (int line = 2; line < incidents + 2; line++) {
			int[] place = place();
			send(rows, month, 1, line, kind(), place[0], place[1], "\\\\x%032x%032x".formatted(this.random.nextLong(), line),
					"E0100%04d".formatted(this.random.nextInt(5_000)), "On or near Street " + this.random.nextInt(9_000));
		}
		rows.endCopy();
		execute("""
				insert into incident_month (month, force_id, import_id, incidents, fingerprint, loaded_at)
				values ('%s', 1, 1, %d, 'bench', now())""".formatted(month, incidents));
	}

	/** Robbery, theft from the person and violence in about London's proportions. */
	private int kind() {
		int of = this.random.nextInt(100);
		return (of < 9) ? 1 : (of < 25) ? 2 : 3;
	}

	private int[] place() {
		int centre = this.random.nextInt(this.size.centres() * 3 / 2);
		if (centre >= this.size.centres()) {
			return new int[] { WEST + this.random.nextInt(this.size.width()),
					SOUTH + this.random.nextInt(this.size.height()) };
		}
		return new int[] { (int) (this.eastings[centre] + 500 * this.random.nextGaussian()),
				(int) (this.northings[centre] + 500 * this.random.nextGaussian()) };
	}

	private CopyIn copy(String target) throws SQLException {
		return this.connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + target + " from stdin");
	}

	private static void send(CopyIn rows, Object... fields) throws SQLException {
		StringBuilder line = new StringBuilder();
		for (Object field : fields) {
			line.append(line.isEmpty() ? "" : "\t").append(field);
		}
		byte[] bytes = line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
		rows.writeToCopy(bytes, 0, bytes.length);
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute(sql);
		}
	}

	/**
	 * How much there is.
	 *
	 * @param schools a third of them secondary
	 * @param incidents in all 24 months
	 * @param centres around which crime clusters
	 * @param width metres from west to east
	 * @param height metres from south to north
	 */
	record Size(int schools, int incidents, int centres, int width, int height) {

		/** London. */
		static final Size CITY = new Size(3_200, 1_000_000, 500, 58_000, 45_000);

		/** England and Wales, crime as much as six Londons. */
		static final Size NATION = new Size(30_000, 6_000_000, 3_000, 300_000, 500_000);

	}

}
