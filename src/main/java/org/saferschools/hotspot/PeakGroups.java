package org.saferschools.hotspot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins targeted cells to hotspots. In their order, each joins the first of the hotspots
 * that it touches, as long as that hotspot's own first cell, its peak, is no farther than
 * {@value #REACH} m; else it begins another. So cells that touch stay together, but a
 * town centre of several square kilometres falls into places that somebody can walk.
 */
final class PeakGroups {

	/** Metres from middle to middle. */
	private static final int REACH = 750;

	private final CellGrid grid;

	private final List<List<Integer>> groups = new ArrayList<>();

	private final Map<Integer, List<Integer>> groupOf = new HashMap<>();

	private PeakGroups(CellGrid grid) {
		this.grid = grid;
	}

	/**
	 * Joins.
	 * @param targeted cells in their order
	 * @return the cells of each hotspot, its peak first
	 */
	static List<List<Integer>> of(CellGrid grid, int[] targeted) {
		PeakGroups groups = new PeakGroups(grid);
		for (int cell : targeted) {
			groups.join(cell);
		}
		return groups.groups;
	}

	private void join(int cell) {
		List<List<Integer>> around = new ArrayList<>();
		this.grid.eachNeighbour(cell, (neighbour) -> {
			List<Integer> group = this.groupOf.get(neighbour);
			if (group != null && this.grid.middle(group.get(0)).isWithin(REACH, this.grid.middle(cell))) {
				around.add(group);
			}
		});
		List<Integer> group = this.groups.stream().filter(around::contains).findFirst().orElseGet(this::begin);
		group.add(cell);
		this.groupOf.put(cell, group);
	}

	private List<Integer> begin() {
		List<Integer> group = new ArrayList<>();
		this.groups.add(group);
		return group;
	}

}
