package org.saferschools.hotspot;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import org.saferschools.incident.IncidentKind;
import org.saferschools.incident.IncidentPoints;
import org.saferschools.shared.Fingerprint;

/**
 * Finds the hotspots of a set: arithmetic on arrays, without a database.
 */
final class HotspotSetMaker {

	private static final int[] MONTHS_APART = { 0, 1 };

	private static final int[] DAYS_APART = { 7, 14, 28 };

	private final HotspotSettings settings;

	HotspotSetMaker(HotspotSettings settings) {
		this.settings = settings;
	}

	/** What is found of each cell. */
	CellFindings cells(HotspotData data) {
		return CellFindings.of(CellGrid.over(data.outlines(), this.settings.cellMetres()), data.points(),
				this.settings);
	}

	/** The same inputs have the same seed. */
	static long seed(HotspotData data) {
		return ByteBuffer.wrap(HexFormat.of().parseHex(new Fingerprint().add(data.fingerprint()).hex())).getLong();
	}

	/** By days where they are known, else by months. */
	NearRepeats nearRepeats(HotspotData data) {
		int near = this.settings.nearMetres();
		int[] distances = { 0, near / 2, near };
		int permutations = this.settings.permutations();
		DatedRobberies dated = data.timed();
		if (dated.size() > 1) {
			return new NearRepeats(NearRepeats.Unit.DAY, dated.size(), permutations,
					new Knox(distances, DAYS_APART, permutations, seed(data)).of(dated.eastings(), dated.northings(),
							dated.days()));
		}
		IncidentPoints points = data.points().latest(IncidentKind.ROBBERY, this.settings.months());
		return new NearRepeats(NearRepeats.Unit.MONTH, points.size(), permutations,
				new Knox(distances, MONTHS_APART, permutations, seed(data)).of(each(points, points::easting),
						each(points, points::northing), each(points, points::month)));
	}

	private static int[] each(IncidentPoints points, IntUnaryOperator value) {
		return IntStream.range(0, points.size()).map(value).toArray();
	}

}
