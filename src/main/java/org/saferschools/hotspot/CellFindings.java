package org.saferschools.hotspot;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.saferschools.incident.IncidentKind;
import org.saferschools.incident.IncidentPoints;

/**
 * What was found of each cell: counted, ordered, smoothed and tested.
 *
 * @param grid the cells
 * @param counts robberies by cell and month
 * @param robberies by cell, in the months that are counted
 * @param order which cells are worth going to
 * @param places by cell, in that order, from 1
 * @param density by cell, robberies a square kilometre
 * @param z by cell: Gi*
 * @param probability by cell
 * @param adjusted by cell, corrected for their number
 * @param settings how it was found
 */
record CellFindings(CellGrid grid, CellCounts counts, int[] robberies, CellOrder order, int[] places, double[] density,
		double[] z, double[] probability, double[] adjusted, HotspotSettings settings) {

	/** Cells up to this share of the area are kept, per cent. */
	static final double KEPT_PERCENT = 5;

	static CellFindings of(CellGrid grid, IncidentPoints points, HotspotSettings settings) {
		CellCounts counts = CellCounts.of(grid, points);
		int end = points.window().months();
		int[] robberies = counts.between(end - settings.months(), end);
		CellOrder order = CellOrder.of(grid, counts, end, settings);
		double[] density = new KernelDensity(settings.kernel(), settings.bandwidth()).of(grid,
				points.latest(IncidentKind.ROBBERY, settings.months()));
		double[] z = LocalG.of(grid, robberies);
		double[] probability = Arrays.stream(z).map(LocalG::probability).toArray();
		return new CellFindings(grid, counts, robberies, order, order.places(), density, z, probability,
				FalseDiscovery.adjust(probability), settings);
	}

	/** Whether a cell has more around it than by chance. */
	boolean isSignificant(int cell) {
		return this.z[cell] > 0 && this.adjusted[cell] <= this.settings.falseDiscoveryRate();
	}

	int significant() {
		return (int) IntStream.range(0, this.grid.size()).filter(this::isSignificant).count();
	}

	/** The targeted cells in order; one without any robbery of its own never is. */
	int[] targeted() {
		int[] first = this.order.first(CellOrder.share(this.grid.size(), this.settings.targetPercent()));
		int months = this.counts.window().months();
		return Arrays.stream(first).filter((cell) -> this.counts.between(cell, 0, months) > 0).toArray();
	}

	/** The cells that a set keeps. */
	int[] kept() {
		int most = CellOrder.share(this.grid.size(), Math.max(KEPT_PERCENT, this.settings.targetPercent()));
		return IntStream.range(0, this.grid.size())
			.filter((cell) -> this.places[cell] <= most || isSignificant(cell))
			.toArray();
	}

	/** Robberies of the months counted, in cells. */
	int inside() {
		return IntStream.of(this.robberies).sum();
	}

	/** The same of as many months before. */
	int insideBefore() {
		return IntStream.range(0, this.grid.size()).map(this::before).sum();
	}

	/** Robberies of a cell in as many months before those counted. */
	int before(int cell) {
		int end = this.counts.window().months() - this.settings.months();
		return this.counts.between(cell, end - this.settings.months(), end);
	}

}
