package org.saferschools.map;

import java.util.Arrays;
import java.util.Locale;

import org.saferschools.area.AreaShape;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.LonLat;
import org.saferschools.shared.NationalGrid;
import org.saferschools.shared.RuleException;

/**
 * The part of the country that a map shows: a rectangle on the National Grid.
 *
 * @param southWest its corner, included
 * @param northEast the corner across, included
 */
public record MapBox(GridPoint southWest, GridPoint northEast) {

	/** Metres that the narrowest box is wide and high. */
	private static final int LEAST = 200;

	/** Beyond these degrees lies the sea, and the end of the grid. */
	private static final double[] WEST_SOUTH_EAST_NORTH = { -6.5, 50, 1.7, 59 };

	/** The land of an area, with a margin around it. */
	public static MapBox of(AreaShape area) {
		return new MapBox(area.southWest(), area.northEast()).wider(1.04);
	}

	/**
	 * The box around a place.
	 * @param radius metres
	 */
	public static MapBox around(GridPoint place, int radius) {
		return of(place.easting() - radius, place.northing() - radius, place.easting() + radius,
				place.northing() + radius);
	}

	/**
	 * Reads a box from an address.
	 * @param view west, south, east and north in degrees, such as
	 * {@code -0.15,51.30,-0.02,51.42}
	 * @throws RuleException where it is no such box
	 */
	public static MapBox parse(String view) {
		double[] edges = numbers(view);
		if (edges.length != 4 || !(edges[0] < edges[2]) || !(edges[1] < edges[3])) {
			throw new RuleException("map.view",
					"The address asks for the view “%s”, which is not west, south, east and north in degrees. Open the map anew"
						.formatted(view));
		}
		for (int edge = 0; edge < 4; edge++) {
			edges[edge] = Math.max(WEST_SOUTH_EAST_NORTH[edge % 2],
					Math.min(WEST_SOUTH_EAST_NORTH[2 + edge % 2], edges[edge]));
		}
		double longitude = (edges[0] + edges[2]) / 2;
		double latitude = (edges[1] + edges[3]) / 2;
		return of(NationalGrid.toGrid(new LonLat(edges[0], latitude)).easting(),
				NationalGrid.toGrid(new LonLat(longitude, edges[1])).northing(),
				NationalGrid.toGrid(new LonLat(edges[2], latitude)).easting(),
				NationalGrid.toGrid(new LonLat(longitude, edges[3])).northing());
	}

	private static double[] numbers(String view) {
		try {
			return Arrays.stream(view.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
		}
		catch (NumberFormatException mistyped) {
			return new double[0];
		}
	}

	private static MapBox of(double west, double south, double east, double north) {
		double width = Math.max(0, LEAST - (east - west)) / 2;
		double height = Math.max(0, LEAST - (north - south)) / 2;
		return new MapBox(onGrid(west - width, south - height), onGrid(east + width, north + height));
	}

	private static GridPoint onGrid(double easting, double northing) {
		return new GridPoint((int) Math.max(0, Math.min(700_000, Math.round(easting))),
				(int) Math.max(0, Math.min(1_300_000, Math.round(northing))));
	}

	/** Metres from west to east. */
	public int width() {
		return this.northEast.easting() - this.southWest.easting();
	}

	/** Metres from south to north. */
	public int height() {
		return this.northEast.northing() - this.southWest.northing();
	}

	public boolean contains(GridPoint place) {
		return place.easting() >= this.southWest.easting() && place.easting() <= this.northEast.easting()
				&& place.northing() >= this.southWest.northing() && place.northing() <= this.northEast.northing();
	}

	/** The same middle, so many times as wide and high; the nearer the lower. */
	public MapBox wider(double times) {
		double east = this.width() * (times - 1) / 2;
		double north = this.height() * (times - 1) / 2;
		return of(this.southWest.easting() - east, this.southWest.northing() - north, this.northEast.easting() + east,
				this.northEast.northing() + north);
	}

	/** As large, moved by a part of its width and height. */
	public MapBox moved(double east, double north) {
		return of(this.southWest.easting() + east * width(), this.southWest.northing() + north * height(),
				this.northEast.easting() + east * width(), this.northEast.northing() + north * height());
	}

	/**
	 * As an address says it, to a metre: each edge where the middle of the box meets it.
	 */
	public String inDegrees() {
		int middleEast = this.southWest.easting() + width() / 2;
		int middleNorth = this.southWest.northing() + height() / 2;
		return String.format(Locale.ROOT, "%.5f,%.5f,%.5f,%.5f",
				NationalGrid.toLonLat(new GridPoint(this.southWest.easting(), middleNorth)).longitude(),
				NationalGrid.toLonLat(new GridPoint(middleEast, this.southWest.northing())).latitude(),
				NationalGrid.toLonLat(new GridPoint(this.northEast.easting(), middleNorth)).longitude(),
				NationalGrid.toLonLat(new GridPoint(middleEast, this.northEast.northing())).latitude());
	}

}
