package org.saferschools.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.saferschools.area.AreaServed;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.LonLat;
import org.saferschools.shared.NationalGrid;

/**
 * Puts map points on the grid, and tells which are in the area served. Many crimes share
 * a map point, so each is reckoned once.
 */
final class MapPoints {

	private static final int MOST = 200_000;

	private final AreaServed area;

	private final Map<LonLat, Optional<GridPoint>> known = new HashMap<>();

	MapPoints(AreaServed area) {
		this.area = area;
	}

	/**
	 * Where a map point is.
	 * @return empty where it is outside the area served
	 */
	Optional<GridPoint> find(LonLat point) {
		if (this.known.size() == MOST) {
			this.known.clear();
		}
		return this.known.computeIfAbsent(point, this::inside);
	}

	private Optional<GridPoint> inside(LonLat point) {
		return NationalGrid.find(point.longitude(), point.latitude()).filter(this.area::contains);
	}

}
