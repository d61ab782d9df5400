package org.saferschools.shared;

import java.util.Optional;

import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * Converts between WGS84 degrees and National Grid metres.
 * <p>
 * The datum shift is the seven-parameter Helmert transformation of EPSG:27700, within
 * about 5 metres of Ordnance Survey's OSTN15 anywhere in Great Britain. Safe for use by
 * many threads: the library's transformation keeps working state, so each thread has its
 * own.
 */
public final class NationalGrid {

	private static final CoordinateReferenceSystem WGS84 = new CRSFactory().createFromName("EPSG:4326");

	private static final CoordinateReferenceSystem GRID = new CRSFactory().createFromName("EPSG:27700");

	private static final ThreadLocal<Conversion> TO_GRID = ThreadLocal.withInitial(() -> new Conversion(WGS84, GRID));

	private static final ThreadLocal<Conversion> TO_WGS84 = ThreadLocal.withInitial(() -> new Conversion(GRID, WGS84));

	private NationalGrid() {
	}

	/**
	 * The grid point, rounded to the metre, of a place that is known to be on the grid.
	 * @param place longitude and latitude
	 * @return the nearest whole metre
	 * @throws IllegalArgumentException when the place is off the grid
	 */
	public static GridPoint toGrid(LonLat place) {
		return find(place.longitude(), place.latitude())
			.orElseThrow(() -> new IllegalArgumentException("Longitude %s, latitude %s is not on the National Grid"
				.formatted(place.longitude(), place.latitude())));
	}

	/**
	 * The grid point of degrees read from a file, where they may be anything.
	 * @param longitude degrees, any number
	 * @param latitude degrees, any number
	 * @return the nearest whole metre, or empty when that is off the grid or no place at
	 * all
	 */
	public static Optional<GridPoint> find(double longitude, double latitude) {
		if (!nearGreatBritain(longitude, latitude)) {
			return Optional.empty();
		}
		ProjCoordinate metres = TO_GRID.get().convert(longitude, latitude);
		double easting = Math.rint(metres.x);
		double northing = Math.rint(metres.y);
		return GridPoint.covers(easting, northing) ? Optional.of(new GridPoint((int) easting, (int) northing))
				: Optional.empty();
	}

	/**
	 * Degrees of a grid point.
	 * @param point the place in metres
	 * @return the same place in degrees, within about 5 metres
	 */
	public static LonLat toLonLat(GridPoint point) {
		ProjCoordinate degrees = TO_WGS84.get().convert(point.easting(), point.northing());
		return new LonLat(degrees.x, degrees.y);
	}

	// Far from its meridian the projection's series gives nonsense that can land on the
	// grid.
	private static boolean nearGreatBritain(double longitude, double latitude) {
		return longitude > -10 && longitude < 5 && latitude > 49 && latitude < 62;
	}

	private static final class Conversion {

		private final CoordinateTransform transform;

		private final ProjCoordinate source = new ProjCoordinate();

		private final ProjCoordinate target = new ProjCoordinate();

		Conversion(CoordinateReferenceSystem from, CoordinateReferenceSystem to) {
			this.transform = new BasicCoordinateTransform(from, to);
		}

		ProjCoordinate convert(double x, double y) {
			this.source.setValue(x, y);
			return this.transform.transform(this.source, this.target);
		}

	}

}
