package org.saferschools.hotspot;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PeakGroupsTests {

	private static final CellGrid ROW = TestGrids.rectangle(12, 1, 250);

	@Test
	void cellsThatTouchAreOneHotspotAndItsFirstIsThePeak() {
		assertThat(PeakGroups.of(ROW, new int[] { 4, 5, 3 })).containsExactly(List.of(4, 5, 3));
	}

	@Test
	void cellsThatDoNotTouchAreApart() {
		assertThat(PeakGroups.of(ROW, new int[] { 4, 6, 7 })).containsExactly(List.of(4), List.of(6, 7));
	}

	@Test
	void aCellBetweenTwoJoinsTheFirst() {
		assertThat(PeakGroups.of(ROW, new int[] { 6, 4, 5 })).containsExactly(List.of(6, 5), List.of(4));
	}

	@Test
	void nobodyWalksFartherThanThreeCellsFromThePeak() {
		assertThat(PeakGroups.of(ROW, new int[] { 2, 3, 4, 5, 6, 7 })).containsExactly(List.of(2, 3, 4, 5),
				List.of(6, 7));
	}

}
