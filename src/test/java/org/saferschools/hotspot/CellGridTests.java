package org.saferschools.hotspot;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.saferschools.shared.GridPoint;

import static org.assertj.core.api.Assertions.assertThat;

class CellGridTests {

	/** A court of 1 km with a hole, and an island. */
	private static final String SHAPE = """
			MULTIPOLYGON (((530000 180000, 531000 180000, 531000 181000, 530000 181000, 530000 180000),
				(530250 180250, 530250 180750, 530750 180750, 530750 180250, 530250 180250)),
				((532000 180000, 532300 180000, 532300 180300, 532000 180300, 532000 180000)))""";

	@Test
	void aSquareBelongsWhereItsMiddleDoes() throws ParseException {
		CellGrid grid = TestGrids.of(new WKTReader().read(SHAPE), 250);
		assertThat(grid.size()).isEqualTo(16 - 4 + 1);
		assertThat(grid.cellAt(530_300, 180_300)).isEqualTo(-1);
		assertThat(grid.cellAt(0, 0)).isEqualTo(-1);
		assertThat(grid.cellAt(700_000, 1_300_000)).isEqualTo(-1);
		int island = grid.cellAt(532_249, 180_249);
		assertThat(grid.middle(island)).isEqualTo(new GridPoint(532_125, 180_125));
		assertThat(neighbours(grid, island)).isEmpty();
		assertThat(neighbours(grid, grid.cellAt(530_001, 180_001))).hasSize(2);
		assertThat(grid.cellAt(grid.middleEast(3), grid.middleNorth(3))).isEqualTo(3);
	}

	@Test
	void theFillIsWhatTheGeometrySays() throws ParseException {
		Geometry slanted = new WKTReader().read(
				"POLYGON ((530010 180020, 532440 180930, 531870 182310, 530930 181240, 529340 182050, 530010 180020))");
		CellGrid grid = TestGrids.of(slanted, 100);
		int inside = 0;
		for (int east = 528_050; east < 534_000; east += 100) {
			for (int north = 179_050; north < 184_000; north += 100) {
				boolean contained = slanted.contains(slanted.getFactory().createPoint(new Coordinate(east, north)));
				assertThat(grid.cellAt(east, north) >= 0).as("%d, %d", east, north).isEqualTo(contained);
				inside += contained ? 1 : 0;
			}
		}
		assertThat(grid.size()).isEqualTo(inside);
		assertThat(grid.within(new GridPoint(531_000, 181_000), 150)).hasSize(4);
	}

	private static List<Integer> neighbours(CellGrid grid, int cell) {
		List<Integer> neighbours = new ArrayList<>();
		grid.eachNeighbour(cell, neighbours::add);
		return neighbours;
	}

}
