package org.saferschools.map.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.locationtech.jts.geom.Envelope;
import org.saferschools.area.GeoJsonShape;
import org.saferschools.map.MapGround;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.LonLat;
import org.saferschools.shared.NationalGrid;

/**
 * The land under the map, as its script reads it.
 *
 * @param boroughs their names and outlines
 * @param bcus their names and outlines
 * @param grid lines of the National Grid, each of [latitude, longitude]
 */
record DrawnGround(List<Land> boroughs, List<Land> bcus, List<List<double[]>> grid) {

	/** Metres between two lines. */
	private static final int APART = 5_000;

	static DrawnGround of(MapGround ground) {
		Envelope all = new Envelope();
		ground.boroughs().forEach((borough) -> all.expandToInclude(borough.shape().getEnvelopeInternal()));
		return new DrawnGround(ground.boroughs().stream().map(Land::of).toList(),
				ground.bcus().stream().map(Land::of).toList(), grid(all));
	}

	private static List<List<double[]>> grid(Envelope all) {
		int west = (int) Math.floor(all.getMinX() / APART) - 1;
		int east = (int) Math.ceil(all.getMaxX() / APART) + 1;
		int south = (int) Math.floor(all.getMinY() / APART) - 1;
		int north = (int) Math.ceil(all.getMaxY() / APART) + 1;
		List<List<double[]>> lines = new ArrayList<>();
		IntStream.rangeClosed(west, east)
			.forEach((column) -> lines
				.add(IntStream.rangeClosed(south, north).mapToObj((row) -> point(column, row)).toList()));
		IntStream.rangeClosed(south, north)
			.forEach((row) -> lines
				.add(IntStream.rangeClosed(west, east).mapToObj((column) -> point(column, row)).toList()));
		return lines;
	}

	private static double[] point(int column, int row) {
		LonLat place = NationalGrid.toLonLat(new GridPoint(column * APART, row * APART));
		return new double[] { rounded(place.latitude()), rounded(place.longitude()) };
	}

	private static double rounded(double degrees) {
		return Math.round(degrees * 1e5) / 1e5;
	}

	/**
	 * A borough or BCU.
	 */
	record Land(String name, GeoJsonShape outline) {

		static Land of(MapGround.Land land) {
			return new Land(land.name(), GeoJsonShape.of(land.shape()));
		}

	}

}
