package org.saferschools.hotspot;

import java.util.List;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.saferschools.area.Borough;
import org.saferschools.area.Outline;
import org.saferschools.shared.GridPoint;

/**
 * Grids for tests that need no database.
 */
final class TestGrids {

	private TestGrids() {
	}

	static CellGrid of(Geometry outline, int metres) {
		return CellGrid.over(List.of(outline(outline)), metres);
	}

	static Outline outline(Geometry shape) {
		return new Outline(new Borough("E09000001", 201, "City of London", new GridPoint(532_700, 181_100)),
				Outline.Source.IMPORTED, shape);
	}

	/** So many columns and rows from easting 530,000 and northing 180,000. */
	static CellGrid rectangle(int columns, int rows, int metres) {
		return of(new GeometryFactory()
			.toGeometry(new Envelope(530_000, 530_000 + columns * metres, 180_000, 180_000 + rows * metres)), metres);
	}

}
