package org.saferschools.hotspot;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PeakGroupsTests {

	private static final CellGrid ROW = TestGrids.rectangle(7, 1, 250);

	@Test
	void cellsThatLeadToOnePeakAreOneHotspot() {
		double[] density = { 1, 5, 3, 2, 4, 6, 0 };
		assertThat(PeakGroups.of(ROW, density, new int[] { 0, 1, 2, 3, 4, 5 })).containsExactlyInAnyOrder(
				List.of(1, 0, 2), List.of(5, 3, 4));
	}

	@Test
	void cellsThatDoNotTouchAreApart() {
		double[] density = { 1, 2, 9, 3, 4, 5, 0 };
		assertThat(PeakGroups.of(ROW, density, new int[] { 0, 1, 3, 4 })).containsExactlyInAnyOrder(List.of(1, 0),
				List.of(4, 3));
	}

	@Test
	void ofEqualCellsOneIsThePeak() {
		assertThat(PeakGroups.of(ROW, new double[7], new int[] { 2, 3, 4 })).containsExactly(List.of(2, 3, 4));
	}

}
