package org.saferschools.hotspot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins targeted cells to hotspots. Each cell looks to the densest of the targeted cells
 * that touch it, if that is denser than itself; all that lead to the same peak are one
 * hotspot. So cells that touch stay together, but a town centre of several square
 * kilometres falls into places that somebody can walk.
 */
final class PeakGroups {

	private final CellGrid grid;

	private final double[] density;

	private final Map<Integer, Integer> leadsTo = new HashMap<>();

	private PeakGroups(CellGrid grid, double[] density, int[] targeted) {
		this.grid = grid;
		this.density = density;
		for (int cell : targeted) {
			this.leadsTo.put(cell, cell);
		}
		for (int cell : targeted) {
			this.leadsTo.put(cell, densestAround(cell));
		}
	}

	/**
	 * Joins.
	 * @param density by cell
	 * @return the cells of each hotspot, its peak first
	 */
	static Collection<List<Integer>> of(CellGrid grid, double[] density, int[] targeted) {
		PeakGroups groups = new PeakGroups(grid, density, targeted);
		Map<Integer, List<Integer>> byPeak = new HashMap<>();
		for (int cell : targeted) {
			List<Integer> group = byPeak.computeIfAbsent(groups.peak(cell), (peak) -> new ArrayList<>(List.of(peak)));
			if (cell != group.get(0)) {
				group.add(cell);
			}
		}
		return byPeak.values();
	}

	private int densestAround(int cell) {
		int[] densest = { cell };
		this.grid.eachNeighbour(cell, (neighbour) -> {
			if (this.leadsTo.containsKey(neighbour) && isDenser(neighbour, densest[0])) {
				densest[0] = neighbour;
			}
		});
		return densest[0];
	}

	/** Of equals the one with the lower number, so that nobody leads in a circle. */
	private boolean isDenser(int cell, int than) {
		int order = Double.compare(this.density[cell], this.density[than]);
		return order > 0 || (order == 0 && cell < than);
	}

	private int peak(int cell) {
		int at = cell;
		while (this.leadsTo.get(at) != at) {
			at = this.leadsTo.get(at);
		}
		return at;
	}

}
