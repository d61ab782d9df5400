package org.saferschools.hotspot;

import java.util.ArrayList;
import java.util.List;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Finds the squares whose middles lie in an outline, row by row: between the first and
 * the second crossing of a row's middle line with the outline, the third and the fourth,
 * and so on.
 */
final class OutlineFill {

	private final int metres;

	private final int firstRow;

	/** By row, from the south: where its middle line crosses the outline. */
	private final List<List<Double>> crossings = new ArrayList<>();

	private OutlineFill(Geometry outline, int metres) {
		this.metres = metres;
		this.firstRow = (int) Math.floor(outline.getEnvelopeInternal().getMinY() / metres);
		int lastRow = (int) Math.floor(outline.getEnvelopeInternal().getMaxY() / metres);
		for (int row = this.firstRow; row <= lastRow; row++) {
			this.crossings.add(new ArrayList<>());
		}
		for (int part = 0; part < outline.getNumGeometries(); part++) {
			cross((Polygon) outline.getGeometryN(part));
		}
	}

	/**
	 * Hands over the squares of an outline.
	 * @param outline polygon or multipolygon in National Grid metres
	 * @param metres side of a square; squares begin at multiples of it
	 * @param squares takes columns and rows
	 */
	static void eachSquare(Geometry outline, int metres, Squares squares) {
		new OutlineFill(outline, metres).fill(squares);
	}

	private void cross(Polygon polygon) {
		cross(polygon.getExteriorRing());
		for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
			cross(polygon.getInteriorRingN(hole));
		}
	}

	private void cross(LinearRing ring) {
		Coordinate[] corners = ring.getCoordinates();
		for (int corner = 1; corner < corners.length; corner++) {
			cross(corners[corner - 1], corners[corner]);
		}
	}

	/** A middle line that begins or ends a side belongs to the upper end only. */
	private void cross(Coordinate from, Coordinate to) {
		double low = Math.min(from.y, to.y);
		double high = Math.max(from.y, to.y);
		for (int row = firstFrom(low); middle(row) < high; row++) {
			double along = (middle(row) - from.y) / (to.y - from.y);
			this.crossings.get(row - this.firstRow).add(from.x + along * (to.x - from.x));
		}
	}

	/** The first row or column whose middle isn't before a place. */
	private int firstFrom(double metre) {
		return (int) Math.ceil(metre / this.metres - 0.5);
	}

	private double middle(int number) {
		return (number + 0.5) * this.metres;
	}

	private void fill(Squares squares) {
		for (int row = 0; row < this.crossings.size(); row++) {
			List<Double> across = this.crossings.get(row);
			across.sort(null);
			for (int pair = 0; pair + 1 < across.size(); pair += 2) {
				for (int column = firstFrom(across.get(pair)); middle(column) < across.get(pair + 1); column++) {
					squares.take(column, this.firstRow + row);
				}
			}
		}
	}

	/**
	 * Takes squares.
	 */
	@FunctionalInterface
	interface Squares {

		void take(int column, int row);

	}

}
