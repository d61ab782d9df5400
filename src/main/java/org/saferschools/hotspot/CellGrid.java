package org.saferschools.hotspot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

import org.locationtech.jts.geom.Envelope;
import org.saferschools.area.Borough;
import org.saferschools.area.Outline;
import org.saferschools.shared.GridPoint;

/**
 * Equal squares over the boroughs of the area served, laid at multiples of their side on
 * the National Grid, so that the same square is the same in every set. A square belongs
 * to the grid where its middle lies in a borough. Cells are numbered from 0, row by row
 * from the south-west.
 */
final class CellGrid {

	private final int metres;

	private final int firstColumn;

	private final int firstRow;

	private final int columns;

	/** By square of the box around the area: its cell, or -1. */
	private final int[] cells;

	/** By cell: its square in the box. */
	private final int[] squares;

	private final List<Borough> boroughs;

	/** By cell: the number of its borough. */
	private final int[] boroughOf;

	private CellGrid(int metres, Envelope box, List<Outline> outlines) {
		this.metres = metres;
		this.firstColumn = (int) Math.floor(box.getMinX() / metres);
		this.firstRow = (int) Math.floor(box.getMinY() / metres);
		this.columns = (int) Math.floor(box.getMaxX() / metres) - this.firstColumn + 1;
		int rows = (int) Math.floor(box.getMaxY() / metres) - this.firstRow + 1;
		this.boroughs = outlines.stream().map(Outline::borough).toList();
		int[] boroughAt = boroughs(outlines, this.columns * rows);
		this.cells = new int[boroughAt.length];
		this.squares = number(boroughAt);
		this.boroughOf = Arrays.stream(this.squares).map((square) -> boroughAt[square]).toArray();
	}

	/**
	 * Lays the grid.
	 * @param outlines of the boroughs, at least one
	 * @param metres side of a square, even
	 */
	static CellGrid over(List<Outline> outlines, int metres) {
		Envelope box = new Envelope();
		outlines.forEach((outline) -> box.expandToInclude(outline.shape().getEnvelopeInternal()));
		return new CellGrid(metres, box, outlines);
	}

	/** Where outlines overlap, the first borough has the square. */
	private int[] boroughs(List<Outline> outlines, int size) {
		int[] boroughAt = new int[size];
		Arrays.fill(boroughAt, -1);
		for (int borough = outlines.size() - 1; borough >= 0; borough--) {
			int number = borough;
			OutlineFill.eachSquare(outlines.get(borough).shape(), this.metres,
					(column, row) -> boroughAt[square(column, row)] = number);
		}
		return boroughAt;
	}

	private int[] number(int[] boroughAt) {
		int[] numbered = new int[boroughAt.length];
		int count = 0;
		for (int square = 0; square < boroughAt.length; square++) {
			this.cells[square] = (boroughAt[square] < 0) ? -1 : count;
			if (boroughAt[square] >= 0) {
				numbered[count++] = square;
			}
		}
		return Arrays.copyOf(numbered, count);
	}

	private int square(int column, int row) {
		return (row - this.firstRow) * this.columns + column - this.firstColumn;
	}

	/** How many cells there are. */
	int size() {
		return this.squares.length;
	}

	/** Side of a cell, metres. */
	int metres() {
		return this.metres;
	}

	/**
	 * The cell of a place.
	 * @return -1 where it lies in none
	 */
	int cellAt(int easting, int northing) {
		return cell(Math.floorDiv(easting, this.metres), Math.floorDiv(northing, this.metres));
	}

	private int cell(int column, int row) {
		int across = column - this.firstColumn;
		int up = row - this.firstRow;
		if (across < 0 || across >= this.columns || up < 0 || up * this.columns >= this.cells.length) {
			return -1;
		}
		return this.cells[up * this.columns + across];
	}

	/** The cell's column: easting of its western side over its side. */
	int column(int cell) {
		return this.squares[cell] % this.columns + this.firstColumn;
	}

	/** The cell's row: northing of its southern side over its side. */
	int row(int cell) {
		return this.squares[cell] / this.columns + this.firstRow;
	}

	int middleEast(int cell) {
		return column(cell) * this.metres + this.metres / 2;
	}

	int middleNorth(int cell) {
		return row(cell) * this.metres + this.metres / 2;
	}

	GridPoint middle(int cell) {
		return new GridPoint(middleEast(cell), middleNorth(cell));
	}

	Borough borough(int cell) {
		return this.boroughs.get(this.boroughOf[cell]);
	}

	/** The up to eight cells that share a side or a corner with a cell. */
	void eachNeighbour(int cell, IntConsumer neighbours) {
		int column = column(cell);
		int row = row(cell);
		for (int up = -1; up <= 1; up++) {
			for (int across = -1; across <= 1; across++) {
				int neighbour = (up == 0 && across == 0) ? -1 : cell(column + across, row + up);
				if (neighbour >= 0) {
					neighbours.accept(neighbour);
				}
			}
		}
	}

	/** All cells whose middles lie within a distance of a place. */
	List<Integer> within(GridPoint place, int radius) {
		List<Integer> within = new ArrayList<>();
		int reach = radius / this.metres + 1;
		int column = Math.floorDiv(place.easting(), this.metres);
		int row = Math.floorDiv(place.northing(), this.metres);
		for (int up = -reach; up <= reach; up++) {
			for (int across = -reach; across <= reach; across++) {
				int cell = cell(column + across, row + up);
				if (cell >= 0 && place.isWithin(radius, middle(cell))) {
					within.add(cell);
				}
			}
		}
		return within;
	}

}
