package org.saferschools.map;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferschools.incident.IncidentKind;
import org.saferschools.shared.GridPoint;

import static org.assertj.core.api.Assertions.assertThat;

class ClusterGridTests {

	private static final MapBox TEN_KILOMETRES = new MapBox(new GridPoint(530_050, 160_050),
			new GridPoint(540_050, 170_050));

	@ParameterizedTest
	@ValueSource(ints = { 8, 20, 48, 100 })
	void noCrimeIsLostOrCountedTwiceHoweverLargeTheCells(int across) {
		ClusterGrid grid = new ClusterGrid(TEN_KILOMETRES, across);
		Random random = new Random(1);
		for (int crime = 0; crime < 10_000; crime++) {
			grid.visit(530_050 + random.nextInt(10_001), 160_050 + random.nextInt(10_001), IncidentKind.ROBBERY, 0);
		}
		CrimeMap map = grid.map();
		assertThat(map.total()).isEqualTo(10_000);
		assertThat(map.clusters().stream().mapToInt(CrimeCluster::count).sum()).isEqualTo(10_000);
		assertThat(map.clusters().size()).isLessThanOrEqualTo((across + 2) * (across + 2));
		assertThat(map.cell() * across).isGreaterThanOrEqualTo(10_000);
		assertThat(map.clusters()).allSatisfy((cluster) -> {
			assertThat(cluster.place().easting() / map.cell()).isEqualTo(cluster.column());
			assertThat(cluster.place().northing() / map.cell()).isEqualTo(cluster.row());
		});
	}

	@Test
	void aCellStaysWhereItIsWhileTheMapIsMoved() {
		CrimeCluster before = only(TEN_KILOMETRES);
		assertThat(only(TEN_KILOMETRES.moved(0.13, -0.07))).isEqualTo(before);
	}

	private static CrimeCluster only(MapBox box) {
		ClusterGrid grid = new ClusterGrid(box, 48);
		grid.visit(535_010, 165_020, IncidentKind.ROBBERY, 0);
		grid.visit(535_030, 165_040, IncidentKind.ROBBERY, 0);
		return grid.map().clusters().get(0);
	}

}
