package org.saferschools.area;

import org.locationtech.jts.geom.Geometry;

/**
 * The outline of a borough on some day.
 *
 * @param borough whose outline
 * @param source how true it is
 * @param shape valid polygon or multipolygon in National Grid metres
 */
public record Outline(Borough borough, Source source, Geometry shape) {

	/**
	 * The shape for a web map.
	 * @return the same in degrees
	 */
	public GeoJsonShape geoJson() {
		return GeoJsonShape.of(this.shape);
	}

	/**
	 * Where an outline came from.
	 */
	public enum Source {

		/** Drawn by the project from well-known places; off by up to a kilometre. */
		COARSE,

		/** Taken from a file of real outlines. */
		IMPORTED

	}

}
