package org.saferschools.hotspot;

import java.util.stream.IntStream;

import org.saferschools.incident.IncidentPoints;

/**
 * How dense robbery is in the middle of each square: the sum of the hills that the
 * robberies around it heap up. Nothing is corrected at the edge of the area, beyond which
 * less is known.
 */
final class KernelDensity {

	private static final double SQUARE_METRES_OF_A_KILOMETRE = 1e6;

	private final Kernel kernel;

	private final int bandwidth;

	KernelDensity(Kernel kernel, int bandwidth) {
		this.kernel = kernel;
		this.bandwidth = bandwidth;
	}

	/**
	 * The densities.
	 * @param robberies those that count
	 * @return by cell, robberies a square kilometre
	 */
	double[] of(CellGrid grid, IncidentPoints robberies) {
		return IntStream.range(0, grid.size())
			.parallel()
			.mapToDouble((cell) -> at(grid.middleEast(cell), grid.middleNorth(cell), robberies))
			.toArray();
	}

	/** The density at a place, robberies a square kilometre. */
	double at(int easting, int northing, IncidentPoints robberies) {
		Sum sum = new Sum();
		robberies.eachWithin(easting, northing, this.kernel.reach(this.bandwidth), (robbery) -> {
			double east = robberies.easting(robbery) - easting;
			double north = robberies.northing(robbery) - northing;
			sum.value += this.kernel.at(east * east + north * north, this.bandwidth);
		});
		return sum.value * SQUARE_METRES_OF_A_KILOMETRE;
	}

	private static final class Sum {

		private double value;

	}

}
