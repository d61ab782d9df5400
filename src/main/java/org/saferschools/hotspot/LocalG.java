package org.saferschools.hotspot;

import java.util.stream.IntStream;

import org.apache.commons.numbers.gamma.Erfc;

/**
 * How far the robberies of a cell and its neighbours lie above or below what the same
 * number, spread over the area by chance, would give: the statistic Gi* of Ord and Getis
 * (Local Spatial Autocorrelation Statistics, Geographical Analysis 27, 1995), as a z
 * value. The weights are 1 for the cell itself and each cell that touches it, 0 else:
 *
 * <pre>
 * z = (sum x - W mean) / (s sqrt((n W - W^2) / (n - 1)))
 * </pre>
 *
 * with W the number of cells summed, mean and s those of all n cells (s^2 = sum x^2 / n -
 * mean^2).
 */
final class LocalG {

	private LocalG() {
	}

	/**
	 * The z values.
	 * @param counts by cell
	 * @return by cell; 0 everywhere when all cells have the same
	 */
	static double[] of(CellGrid grid, int[] counts) {
		int cells = grid.size();
		double mean = IntStream.of(counts).asLongStream().sum() / (double) cells;
		double variance = IntStream.of(counts).mapToDouble((count) -> (count - mean) * (count - mean)).sum() / cells;
		double[] z = new double[cells];
		if (variance > 0) {
			for (int cell = 0; cell < cells; cell++) {
				Sum sum = new Sum(counts[cell]);
				grid.eachNeighbour(cell, (neighbour) -> sum.add(counts[neighbour]));
				double spread = (double) sum.weight * (cells - sum.weight) / (cells - 1);
				z[cell] = (sum.value - sum.weight * mean) / Math.sqrt(variance * spread);
			}
		}
		return z;
	}

	/**
	 * How likely chance alone brings a z value at least as far from 0, on either side, by
	 * the normal distribution.
	 */
	static double probability(double z) {
		return Erfc.value(Math.abs(z) / Math.sqrt(2));
	}

	private static final class Sum {

		private long value;

		private int weight = 1;

		Sum(int value) {
			this.value = value;
		}

		void add(int count) {
			this.value += count;
			this.weight++;
		}

	}

}
