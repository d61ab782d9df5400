package org.saferschools.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CoarseOutlinesTests {

	private final Map<String, Geometry> boroughs = CoarseOutlines.boroughs();

	@Test
	void everyBoroughIsOneValidPolygonAroundItsTownHall() {
		assertThat(this.boroughs).hasSize(33).allSatisfy((code, outline) -> {
			assertThat(outline.isValid()).isTrue();
			assertThat(outline.getGeometryType()).isEqualTo("Polygon");
			assertThat(outline.contains(new GeometryFactory().createPoint(CoarseOutlines.centres().get(code))))
				.isTrue();
		});
	}

	@Test
	void noTwoBoroughsOverlap() {
		List<Geometry> outlines = new ArrayList<>(this.boroughs.values());
		for (int i = 0; i < outlines.size(); i++) {
			for (int j = 0; j < i; j++) {
				assertThat(outlines.get(i).intersection(outlines.get(j)).getArea()).isZero();
			}
		}
	}

	@Test
	void togetherTheyAreGreaterLondon() {
		Geometry together = UnaryUnionNG.union(this.boroughs.values(),
				CoarseOutlines.greaterLondon().getPrecisionModel());
		assertThat(together.symDifference(CoarseOutlines.greaterLondon()).getArea())
			.as("square metres lost or gained by rounding to whole metres")
			.isLessThan(100_000);
	}

	@Test
	void theyAreAboutAsLargeAsTheRealOnes() {
		assertThat(squareKilometres(CoarseOutlines.greaterLondon())).isCloseTo(1572, within(120.0));
		assertThat(squareKilometres(this.boroughs.get("E09000001"))).as("City of London").isBetween(2.0, 4.0);
		assertThat(squareKilometres(this.boroughs.get("E09000006"))).as("Bromley").isBetween(130.0, 170.0);
		assertThat(squareKilometres(this.boroughs.get("E09000030"))).as("Tower Hamlets").isBetween(15.0, 25.0);
	}

	private static double squareKilometres(Geometry outline) {
		return outline.getArea() / 1e6;
	}

}
