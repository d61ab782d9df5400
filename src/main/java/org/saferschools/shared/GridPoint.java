package org.saferschools.shared;

/**
 * A place on the British National Grid (EPSG:27700), where distance is Pythagoras.
 *
 * @param easting metres east of the grid's origin, 0 to 700,000
 * @param northing metres north of the grid's origin, 0 to 1,300,000
 */
public record GridPoint(int easting, int northing) {

	private static final int EAST_END = 700_000;

	private static final int NORTH_END = 1_300_000;

	public GridPoint {
		if (!covers(easting, northing)) {
			throw new IllegalArgumentException(
					"Easting %d, northing %d is not on the National Grid: ".formatted(easting, northing)
							+ "eastings run from 0 to 700000 and northings from 0 to 1300000");
		}
	}

	/**
	 * Whether such a point can be: both numbers lie on the grid.
	 * @param easting metres
	 * @param northing metres
	 * @return whether {@code new GridPoint(easting, northing)} would be accepted
	 */
	public static boolean covers(double easting, double northing) {
		return easting >= 0 && easting <= EAST_END && northing >= 0 && northing <= NORTH_END;
	}

	/**
	 * Straight-line distance.
	 * @param other the other place
	 * @return metres
	 */
	public double distanceTo(GridPoint other) {
		double east = this.easting - other.easting;
		double north = this.northing - other.northing;
		return Math.sqrt(east * east + north * north);
	}

	/**
	 * Whether another place is near.
	 * @param radius metres, the edge included
	 */
	public boolean isWithin(int radius, GridPoint other) {
		long east = this.easting - other.easting;
		long north = this.northing - other.northing;
		return east * east + north * north <= (long) radius * radius;
	}

}
