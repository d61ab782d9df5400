package org.saferschools.area;

import java.util.List;

import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.SegmentStringUtil;

/**
 * Counts where the lines of a shape cross each other, up to as many as somebody wants to
 * know of.
 */
final class Crossings implements SegmentIntersector {

	private final LineIntersector lines = new RobustLineIntersector();

	private final int most;

	private int count;

	private Crossings(int most) {
		this.most = most;
	}

	/** Whether the lines of a shape cross more than so many times. */
	static boolean areMoreThan(int most, Geometry shape) {
		Crossings crossings = new Crossings(most);
		List<?> outline = SegmentStringUtil.extractSegmentStrings(shape);
		new MCIndexNoder(crossings).computeNodes(outline);
		return crossings.isDone();
	}

	@Override
	public void processIntersections(SegmentString one, int at, SegmentString other, int otherAt) {
		this.lines.computeIntersection(one.getCoordinate(at), one.getCoordinate(at + 1), other.getCoordinate(otherAt),
				other.getCoordinate(otherAt + 1));
		this.count += this.lines.isProper() ? 1 : 0;
	}

	@Override
	public boolean isDone() {
		return this.count > this.most;
	}

}
