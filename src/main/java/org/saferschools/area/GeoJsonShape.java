package org.saferschools.area;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.LonLat;
import org.saferschools.shared.NationalGrid;

/**
 * The geometry object of a GeoJSON feature (RFC 7946), ready to be written as JSON.
 *
 * @param type always {@code MultiPolygon}
 * @param coordinates polygons of rings of [longitude, latitude], the outer ring first and
 * anticlockwise, to five decimals (a metre)
 */
public record GeoJsonShape(String type, List<List<List<List<Double>>>> coordinates) {

	/**
	 * A shape for a web map.
	 * @param metres polygon or multipolygon in National Grid metres
	 */
	public static GeoJsonShape of(Geometry metres) {
		return new GeoJsonShape("MultiPolygon",
				IntStream.range(0, metres.getNumGeometries())
					.mapToObj((i) -> rings((Polygon) metres.getGeometryN(i)))
					.toList());
	}

	private static List<List<List<Double>>> rings(Polygon polygon) {
		List<List<List<Double>>> rings = new ArrayList<>();
		rings.add(ring(polygon.getExteriorRing(), true));
		for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
			rings.add(ring(polygon.getInteriorRingN(i), false));
		}
		return rings;
	}

	private static List<List<Double>> ring(LinearRing ring, boolean anticlockwise) {
		LinearRing turned = (Orientation.isCCW(ring.getCoordinateSequence()) == anticlockwise) ? ring : ring.reverse();
		return Arrays.stream(turned.getCoordinates()).map(GeoJsonShape::degrees).toList();
	}

	private static List<Double> degrees(Coordinate metres) {
		LonLat place = NationalGrid.toLonLat(new GridPoint((int) Math.round(metres.x), (int) Math.round(metres.y)));
		return List.of(toFiveDecimals(place.longitude()), toFiveDecimals(place.latitude()));
	}

	private static double toFiveDecimals(double degrees) {
		return Math.round(degrees * 1e5) / 1e5;
	}

}
