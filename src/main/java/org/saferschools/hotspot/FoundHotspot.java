package org.saferschools.hotspot;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.saferschools.area.Borough;
import org.saferschools.shared.GridPoint;

/**
 * Targeted cells that belong together.
 *
 * @param cells the peak first
 * @param findings what was found of all cells
 */
record FoundHotspot(List<Integer> cells, CellFindings findings) {

	private static final GeometryFactory GEOMETRY = new GeometryFactory();

	/** The hotspots of the targeted cells, the most worth going to first. */
	static List<FoundHotspot> in(CellFindings findings) {
		return PeakGroups.of(findings.grid(), findings.targeted())
			.stream()
			.map((cells) -> new FoundHotspot(cells, findings))
			.sorted(Comparator.comparingDouble(FoundHotspot::score)
				.reversed()
				.thenComparing((hotspot) -> hotspot.cells.get(0)))
			.toList();
	}

	GridPoint peak() {
		return this.findings.grid().middle(this.cells.get(0));
	}

	double score() {
		return this.cells.stream().mapToDouble((cell) -> this.findings.order().score(cell)).sum();
	}

	int robberies() {
		return this.cells.stream().mapToInt((cell) -> this.findings.robberies()[cell]).sum();
	}

	int robberiesBefore() {
		return this.cells.stream().mapToInt(this.findings::before).sum();
	}

	int significantCells() {
		return (int) this.cells.stream().filter(this.findings::isSignificant).count();
	}

	double z() {
		return this.cells.stream().mapToDouble((cell) -> this.findings.z()[cell]).max().orElseThrow();
	}

	/** Of the cell with the highest Gi*. */
	double adjusted() {
		int highest = this.cells.stream()
			.max(Comparator.comparingDouble((cell) -> this.findings.z()[cell]))
			.orElseThrow();
		return this.findings.adjusted()[highest];
	}

	/** By month of the window, the earliest first. */
	int[] byMonth() {
		CellCounts counts = this.findings.counts();
		return IntStream.range(0, counts.window().months())
			.map((month) -> this.cells.stream().mapToInt((cell) -> counts.count(cell, month)).sum())
			.toArray();
	}

	/** The borough of most cells; of as many, that of the peak. */
	Borough borough() {
		List<Borough> boroughs = this.cells.stream().map(this.findings.grid()::borough).toList();
		return boroughs.stream()
			.max(Comparator.comparingLong((Borough borough) -> boroughs.stream().filter(borough::equals).count())
				.thenComparing((borough) -> -boroughs.indexOf(borough)))
			.orElseThrow();
	}

	/** The squares together. */
	Geometry outline() {
		return UnaryUnionOp.union(this.cells.stream().map(this::square).toList());
	}

	private Geometry square(int cell) {
		double side = this.findings.grid().metres();
		double west = this.findings.grid().column(cell) * side;
		double south = this.findings.grid().row(cell) * side;
		return GEOMETRY.toGeometry(new Envelope(west, west + side, south, south + side));
	}

}
