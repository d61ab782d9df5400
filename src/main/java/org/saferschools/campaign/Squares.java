package org.saferschools.campaign;

import java.util.BitSet;

import org.saferschools.area.AreaServed;
import org.saferschools.incident.IncidentPoints;
import org.saferschools.shared.GridPoint;

/**
 * The area served in squares of equal size, numbered from the south-west by rows, with
 * their corners where those of hotspots are.
 */
final class Squares {

	/** Around London's middle, metres: squares of Greater London lie within. */
	private static final int WEST = 500_000;

	private static final int SOUTH = 153_000;

	private static final int WIDTH = 65_000;

	private static final int HEIGHT = 52_000;

	private final int side;

	private final int firstColumn;

	private final int firstRow;

	private final int columns;

	private final int rows;

	/**
	 * Lays out the squares.
	 * @param side metres
	 */
	Squares(int side) {
		this.side = side;
		this.firstColumn = WEST / side;
		this.firstRow = SOUTH / side;
		this.columns = WIDTH / side;
		this.rows = HEIGHT / side;
	}

	int size() {
		return this.columns * this.rows;
	}

	int side() {
		return this.side;
	}

	/**
	 * The number of a square.
	 * @param column its western side over its length
	 * @param row its southern side over its length
	 * @return -1 for one outside
	 */
	int at(int column, int row) {
		int x = column - this.firstColumn;
		int y = row - this.firstRow;
		return (x < 0 || x >= this.columns || y < 0 || y >= this.rows) ? -1 : y * this.columns + x;
	}

	/** The number of the square that a place is in, -1 for none. */
	int of(int easting, int northing) {
		return at(Math.floorDiv(easting, this.side), Math.floorDiv(northing, this.side));
	}

	GridPoint middle(int square) {
		return new GridPoint((square % this.columns + this.firstColumn) * this.side + this.side / 2,
				(square / this.columns + this.firstRow) * this.side + this.side / 2);
	}

	/**
	 * Squares moved as far as one of them must be moved to come to another place.
	 * @param squares their numbers, ascending
	 * @param from the one of them
	 * @param to where it comes
	 * @return ascending; {@code null} where some would lie outside
	 */
	int[] moved(int[] squares, int from, int to) {
		int east = to % this.columns - from % this.columns;
		int north = to / this.columns - from / this.columns;
		int[] moved = new int[squares.length];
		for (int number = 0; number < squares.length; number++) {
			int x = squares[number] % this.columns + east;
			int y = squares[number] / this.columns + north;
			if (x < 0 || x >= this.columns || y < 0 || y >= this.rows) {
				return null;
			}
			moved[number] = y * this.columns + x;
		}
		return moved;
	}

	/** The squares and those within some metres of them. */
	BitSet within(BitSet squares, int metres) {
		int reach = (metres + this.side - 1) / this.side;
		BitSet around = new BitSet(size());
		for (int square = squares.nextSetBit(0); square >= 0; square = squares.nextSetBit(square + 1)) {
			int x = square % this.columns;
			int y = square / this.columns;
			for (int row = Math.max(0, y - reach); row <= Math.min(this.rows - 1, y + reach); row++) {
				around.set(row * this.columns + Math.max(0, x - reach),
						row * this.columns + Math.min(this.columns - 1, x + reach) + 1);
			}
		}
		return around;
	}

	/**
	 * The squares whose middle lies in a borough, by the borough's code; {@code null}
	 * elsewhere.
	 */
	String[] boroughs(AreaServed area) {
		String[] boroughs = new String[size()];
		for (int square = 0; square < boroughs.length; square++) {
			boroughs[square] = area.boroughAt(middle(square)).map((borough) -> borough.code()).orElse(null);
		}
		return boroughs;
	}

	/** Incidents by square and month, the months of a square in a row. */
	int[] count(IncidentPoints points) {
		int months = points.window().months();
		int[] counts = new int[size() * months];
		for (int point = 0; point < points.size(); point++) {
			int square = of(points.easting(point), points.northing(point));
			if (square >= 0) {
				counts[square * months + points.month(point)]++;
			}
		}
		return counts;
	}

}
