package org.saferschools.hotspot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Gi* and its correction against figures that R's spdep and p.adjust gave for the City of
 * London in 2019; {@code src/test/r/local-g.R} made them.
 */
class LocalGTests {

	private static final int SIDE = 100;

	@ParameterizedTest
	@ValueSource(strings = { "Robbery", "Theft from the person" })
	void agreesWithAnotherImplementationOnARealYearOfTheCity(String kind) throws IOException {
		List<Figure> figures = figures(kind);
		CellGrid grid = TestGrids.of(outline(figures), SIDE);
		assertThat(grid.size()).isEqualTo(figures.size()).isGreaterThan(300);
		int[] counts = new int[grid.size()];
		figures.forEach((figure) -> counts[figure.cellIn(grid)] = figure.count);
		double[] z = LocalG.of(grid, counts);
		double[] p = Arrays.stream(z).map(LocalG::probability).toArray();
		double[] adjusted = FalseDiscovery.adjust(p);
		for (Figure figure : figures) {
			int cell = figure.cellIn(grid);
			assertThat(z[cell]).as("Gi* of %s", figure).isCloseTo(figure.z, within(1e-6));
			assertThat(p[cell]).as("p of %s", figure).isCloseTo(figure.p, within(1e-6));
			assertThat(adjusted[cell]).as("adjusted p of %s", figure).isCloseTo(figure.adjusted, within(1e-6));
		}
		assertThat(figures).filteredOn((figure) -> figure.z > 0 && figure.adjusted <= 0.05).hasSizeBetween(5, 20);
	}

	@Test
	void whereAllCellsHaveTheSameNothingStandsOut() {
		CellGrid grid = TestGrids.rectangle(4, 3, SIDE);
		int[] same = new int[grid.size()];
		Arrays.fill(same, 2);
		assertThat(LocalG.of(grid, same)).containsOnly(0);
		assertThat(LocalG.probability(0)).isEqualTo(1);
		assertThat(LocalG.probability(1.959963984540054)).isCloseTo(0.05, within(1e-12));
		assertThat(LocalG.probability(-1.959963984540054)).isCloseTo(0.05, within(1e-12));
	}

	@Test
	void ofTiedProbabilitiesNoneIsAdjustedBelowAnother() {
		assertThat(FalseDiscovery.adjust(new double[] { 0.01, 0.04, 0.03, 0.04, 1 }))
			.containsExactly(new double[] { 0.05, 0.05, 0.05, 0.05, 1 }, within(1e-12));
		assertThat(FalseDiscovery.adjust(new double[0])).isEmpty();
	}

	private static Geometry outline(List<Figure> figures) {
		GeometryFactory geometry = new GeometryFactory();
		return UnaryUnionOp.union(figures.stream()
			.map((figure) -> geometry.toGeometry(new Envelope(figure.column * SIDE, (figure.column + 1) * SIDE,
					figure.row * SIDE, (figure.row + 1) * SIDE)))
			.toList());
	}

	private static List<Figure> figures(String kind) throws IOException {
		try (InputStream file = LocalGTests.class.getResourceAsStream("city-of-london-local-g.csv")) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> line.startsWith(kind + ","))
				.map((line) -> Figure.of(line.split(",")))
				.toList();
		}
	}

	private record Figure(int column, int row, int count, double z, double p, double adjusted) {

		static Figure of(String[] cells) {
			return new Figure(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), Integer.parseInt(cells[3]),
					Double.parseDouble(cells[4]), Double.parseDouble(cells[5]), Double.parseDouble(cells[6]));
		}

		int cellIn(CellGrid grid) {
			return grid.cellAt(this.column * SIDE, this.row * SIDE);
		}

	}

}
