package org.saferschools.incident;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads incidents into memory. The database packs each into eight bytes and sends all of
 * them in one piece, which takes it about half the time of a million rows.
 */
@Component
public class IncidentPointReader {

	private static final int NORTHING_BITS = 21;

	private static final int EASTING_BITS = 20;

	private static final int KIND_BITS = 5;

	private static final int KIND_SHIFT = NORTHING_BITS + EASTING_BITS;

	private static final int DAY_SHIFT = KIND_SHIFT + KIND_BITS;

	private final JdbcClient jdbc;

	IncidentPointReader(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The incidents of some kinds and months, as the caller's transaction sees them.
	 * @param kinds the kinds to read; others stay in the database
	 */
	public IncidentPoints read(MonthWindow window, Collection<IncidentKind> kinds) {
		List<IncidentKind> inOrder = kinds.stream().sorted().distinct().toList();
		ByteBuffer packed = packed(window, inOrder);
		Slots slots = new Slots(window, inOrder);
		RawPoints points = new RawPoints(packed.remaining() / Long.BYTES);
		while (packed.hasRemaining()) {
			unpack(packed.getLong(), slots, points);
		}
		return new IncidentPoints(window, inOrder, points);
	}

	private ByteBuffer packed(MonthWindow window, List<IncidentKind> kinds) {
		return this.jdbc.sql("""
				select string_agg(int8send((month - :first::date)::bigint << :dayShift | (kind::bigint << :kindShift)
					| (easting::bigint << :eastingShift) | northing), '')
				from incident
				where month between :first and :last and kind = any (:kinds)""")
			.param("first", window.first().atDay(1))
			.param("last", window.last().atDay(1))
			.param("kinds", kinds.stream().map((kind) -> (short) kind.id()).toArray(Short[]::new))
			.param("dayShift", DAY_SHIFT)
			.param("kindShift", KIND_SHIFT)
			.param("eastingShift", NORTHING_BITS)
			.query((row, number) -> Optional.ofNullable(row.getBytes(1)))
			.single()
			.map(ByteBuffer::wrap)
			.orElseGet(() -> ByteBuffer.allocate(0));
	}

	private static void unpack(long incident, Slots slots, RawPoints points) {
		int northing = bits(incident, 0, NORTHING_BITS);
		int easting = bits(incident, NORTHING_BITS, EASTING_BITS);
		int kind = bits(incident, KIND_SHIFT, KIND_BITS);
		points.add(easting, northing, slots.of(kind, (int) (incident >> DAY_SHIFT)));
	}

	private static int bits(long packed, int from, int width) {
		return (int) (packed >> from) & (1 << width) - 1;
	}

}
