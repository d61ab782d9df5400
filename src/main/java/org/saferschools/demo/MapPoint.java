package org.saferschools.demo;

import java.util.Locale;

import org.saferschools.shared.GridPoint;
import org.saferschools.shared.LonLat;
import org.saferschools.shared.NationalGrid;

/**
 * A point to which crimes are moved, as police.uk has them: near a street, never the
 * place itself.
 *
 * @param point where, National Grid metres
 * @param lonLat longitude and latitude as police.uk writes them, with a comma between
 * @param street what police.uk writes as the location
 * @param lsoa the code and name of the neighbourhood, with a comma between
 */
record MapPoint(GridPoint point, String lonLat, String street, String lsoa) {

	static MapPoint at(GridPoint point, String street, String lsoa) {
		LonLat place = NationalGrid.toLonLat(point);
		return new MapPoint(point, String.format(Locale.ROOT, "%.6f,%.6f", place.longitude(), place.latitude()),
				"On or near " + street, lsoa);
	}

}
