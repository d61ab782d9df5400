package org.saferschools.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.saferschools.incident.IncidentKind;
import org.saferschools.shared.GridPoint;

/**
 * Gathers crimes into the cells of a grid. Cells lie on multiples of their size, so that
 * they stay where they are while the map is moved.
 */
final class ClusterGrid implements CrimeVisitor {

	/** Metres. The least is less than lies between two of police.uk's map points. */
	private static final int[] SIZES = { 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000 };

	private final int size;

	private final int firstColumn;

	private final int firstRow;

	private final int columns;

	private final int[] counts;

	private final long[] eastings;

	private final long[] northings;

	private int total;

	/**
	 * An empty grid.
	 * @param across how many cells there is room for from west to east
	 */
	ClusterGrid(MapBox box, int across) {
		this.size = IntStream.of(SIZES)
			.filter((metres) -> metres >= (double) box.width() / across)
			.findFirst()
			.orElse(SIZES[SIZES.length - 1]);
		this.firstColumn = box.southWest().easting() / this.size;
		this.firstRow = box.southWest().northing() / this.size;
		this.columns = box.northEast().easting() / this.size - this.firstColumn + 1;
		int rows = box.northEast().northing() / this.size - this.firstRow + 1;
		this.counts = new int[this.columns * rows];
		this.eastings = new long[this.counts.length];
		this.northings = new long[this.counts.length];
	}

	@Override
	public void visit(int easting, int northing, IncidentKind kind, int month) {
		int cell = (northing / this.size - this.firstRow) * this.columns + easting / this.size - this.firstColumn;
		this.counts[cell]++;
		this.eastings[cell] += easting;
		this.northings[cell] += northing;
		this.total++;
	}

	CrimeMap map() {
		List<CrimeCluster> clusters = new ArrayList<>();
		for (int cell = 0; cell < this.counts.length; cell++) {
			int count = this.counts[cell];
			if (count > 0) {
				clusters
					.add(new CrimeCluster(this.firstColumn + cell % this.columns, this.firstRow + cell / this.columns,
							new GridPoint((int) (this.eastings[cell] / count), (int) (this.northings[cell] / count)),
							count));
			}
		}
		return new CrimeMap(this.total, this.size, clusters);
	}

}
