package org.saferschools.area;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.saferschools.shared.GridPoint;

/**
 * A shape that answers quickly whether points lie in it. Square cells over it are marked
 * once as inside, outside or on the edge, so that only points in a cell on the edge need
 * geometry. Safe for use by many threads.
 */
final class RasteredShape {

	/**
	 * Metres. Small enough that few cells are on the edge, large enough to be quick to
	 * mark.
	 */
	private static final int CELL = 500;

	private static final byte OUTSIDE = 0;

	private static final byte INSIDE = 1;

	private static final byte EDGE = 2;

	private final int west;

	private final int south;

	private final int columns;

	private final int rows;

	private final byte[] cells;

	private final PointOnGeometryLocator locator;

	/**
	 * Marks the cells.
	 * @param shape valid polygon or multipolygon in National Grid metres
	 */
	RasteredShape(Geometry shape) {
		Envelope box = shape.getEnvelopeInternal();
		this.west = (int) Math.floor(box.getMinX());
		this.south = (int) Math.floor(box.getMinY());
		this.columns = ((int) Math.floor(box.getMaxX()) - this.west) / CELL + 1;
		this.rows = ((int) Math.floor(box.getMaxY()) - this.south) / CELL + 1;
		this.cells = mark(shape);
		this.locator = new IndexedPointInAreaLocator(shape);
	}

	/**
	 * Whether a point lies in the shape or on its border.
	 * @param point the place
	 * @return exactly what the geometry says
	 */
	boolean contains(GridPoint point) {
		int east = point.easting() - this.west;
		int north = point.northing() - this.south;
		if (east < 0 || north < 0 || east >= this.columns * CELL || north >= this.rows * CELL) {
			return false;
		}
		byte mark = this.cells[(north / CELL) * this.columns + east / CELL];
		return (mark == EDGE) ? locate(point) : mark == INSIDE;
	}

	private boolean locate(GridPoint point) {
		return this.locator.locate(new Coordinate(point.easting(), point.northing())) != Location.EXTERIOR;
	}

	private byte[] mark(Geometry shape) {
		PreparedGeometry prepared = PreparedGeometryFactory.prepare(shape);
		byte[] marks = new byte[this.columns * this.rows];
		for (int i = 0; i < marks.length; i++) {
			double x = this.west + (double) (i % this.columns) * CELL;
			double y = this.south + (double) (i / this.columns) * CELL;
			marks[i] = markOf(shape.getFactory().toGeometry(new Envelope(x, x + CELL, y, y + CELL)), prepared);
		}
		return marks;
	}

	private static byte markOf(Geometry cell, PreparedGeometry shape) {
		if (!shape.intersects(cell)) {
			return OUTSIDE;
		}
		return shape.covers(cell) ? INSIDE : EDGE;
	}

}
