package org.saferschools.map;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.saferschools.audit.Audit;
import org.saferschools.incident.IncidentKind;
import org.saferschools.shared.GridPoint;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out what is on the map as a file, and records it.
 */
@Service
@PreAuthorize("hasAnyRole('SUPERVISOR', 'OFFICER', 'CENTRAL')")
@Transactional
public class MapExportService {

	/** What must stand wherever the numbers go. */
	public static final String LIMITS = "Recorded crime from police.uk, or from a force extract where hours or ages "
			+ "are asked for. police.uk gives the month of a crime but no day or time, and moves it to a nearby map "
			+ "point. Children report about one theft in eight.";

	private static final IncidentKind[] KINDS = IncidentKind.values();

	private final CrimesInView crimes;

	private final MapLayers layers;

	private final Audit audit;

	MapExportService(CrimesInView crimes, MapLayers layers, Audit audit) {
		this.crimes = crimes;
		this.layers = layers;
		this.audit = audit;
	}

	/**
	 * Records an export of any form.
	 * @param form such as "CSV"
	 */
	public void record(MapView view, String form) {
		this.audit.record("Map exported", form, view.filter().inWords() + "; view " + view.box().inDegrees());
	}

	/** The crimes in view, by place, kind and month. */
	public void crimes(MapView view, Consumer<ExportedCrime> reader) {
		Map<Key, int[]> counts = new TreeMap<>();
		this.crimes.each(view, (easting, northing, kind, month) -> counts
			.computeIfAbsent(new Key(easting, northing, kind.ordinal(), month), (key) -> new int[1])[0]++);
		counts.forEach((key, count) -> reader.accept(new ExportedCrime(new GridPoint(key.easting, key.northing),
				KINDS[key.kind], view.filter().from().plusMonths(key.month), count[0])));
	}

	/** What else is in view. */
	public List<DrawnLayer> layers(MapView view) {
		return this.layers.draw(view);
	}

	private record Key(int easting, int northing, int kind, int month) implements Comparable<Key> {

		@Override
		public int compareTo(Key other) {
			return Arrays.compare(new int[] { this.easting, this.northing, this.kind, this.month },
					new int[] { other.easting, other.northing, other.kind, other.month });
		}

	}

}
