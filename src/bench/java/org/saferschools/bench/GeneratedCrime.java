package org.saferschools.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Random;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Schools and incidents of the size of London's, from a seed: two thirds of all crime in
 * clusters around 500 centres, as crime is, the rest anywhere.
 */
final class GeneratedCrime {

	static final int SCHOOLS = 3_200;

	static final int INCIDENTS = 1_000_000;

	static final int MONTHS = 24;

	static final LocalDate LAST = LocalDate.of(2025, 5, 1);

	private static final int SECONDARIES = 1_100;

	private static final int CENTRES = 500;

	private static final int WEST = 503_000;

	private static final int WIDTH = 58_000;

	private static final int SOUTH = 155_000;

	private static final int HEIGHT = 45_000;

	private final Random random = new Random(2025);

	private final int[] eastings = this.random.ints(CENTRES, WEST, WEST + WIDTH).toArray();

	private final int[] northings = this.random.ints(CENTRES, SOUTH, SOUTH + HEIGHT).toArray();

	private final Connection connection;

	GeneratedCrime(Connection connection) {
		this.connection = connection;
	}

	void load() throws SQLException {
		execute("""
				insert into import (source, uploaded_by, uploaded_at, state)
				values ('BENCH', 'system', now(), 'DONE')""");
		schools();
		for (int month = 0; month < MONTHS; month++) {
			month(LAST.minusMonths(MONTHS - 1 - month), INCIDENTS * (month + 1L) / MONTHS - INCIDENTS * (long) month / MONTHS);
		}
		execute("analyze");
	}

	private void schools() throws SQLException {
		CopyIn rows = copy("school (urn, name, status, phase, pupils, free_meals, borough_code, easting, northing, "
				+ "peer_group, import_id)");
		for (int school = 0; school < SCHOOLS; school++) {
			String group = (school < SECONDARIES) ? "SECONDARY" : "PRIMARY";
			int[] place = place();
			send(rows, 100_000 + school, "School " + school, "OPEN", group, (school % 9 == 0) ? "\\N" : 200 + school % 1100,
					(school % 7 == 0) ? "\\N" : school % 500 / 10.0, "E090000%02d".formatted(1 + school % 33), place[0],
					place[1], group, 1);
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
		int centre = this.random.nextInt(CENTRES * 3 / 2);
		if (centre >= CENTRES) {
			return new int[] { WEST + this.random.nextInt(WIDTH), SOUTH + this.random.nextInt(HEIGHT) };
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

}
