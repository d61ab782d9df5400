package org.saferschools.area;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.saferschools.area.Outline.Source;
import org.saferschools.shared.GridPoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class AreaServedTests {

	private static final GeometryFactory GEOMETRY = new GeometryFactory();

	private final Borough camden = new Borough("E09000007", 202, "Camden", new GridPoint(530_100, 182_700));

	private final Borough islington = new Borough("E09000019", 206, "Islington", new GridPoint(531_700, 184_600));

	private final AreaServed served = new AreaServed("Two boroughs", 3000, square(528_000, 182_000, 4_000),
			List.of(new Outline(this.camden, Source.COARSE, square(528_000, 182_000, 2_000)),
					new Outline(this.islington, Source.COARSE, square(530_000, 182_000, 2_000))));

	@Test
	void aPlaceWithinTheMarginIsServedButInNoBorough() {
		GridPoint justAcross = new GridPoint(525_000, 183_000);
		assertThat(this.served.contains(justAcross)).isTrue();
		assertThat(this.served.boroughAt(justAcross)).isEmpty();
	}

	@Test
	void aPlaceBeyondTheMarginIsNotServed() {
		assertThat(this.served.contains(new GridPoint(524_999, 183_000))).isFalse();
		assertThat(this.served.contains(new GridPoint(528_000 - 2_200, 182_000 - 2_200)))
			.as("3,111 metres from the corner")
			.isFalse();
		assertThat(this.served.contains(new GridPoint(0, 0))).isFalse();
		assertThat(this.served.contains(new GridPoint(700_000, 1_300_000))).isFalse();
	}

	@Test
	void aPlaceIsInItsBoroughAndOnTheBorderInTheFirst() {
		assertThat(this.served.boroughAt(new GridPoint(529_999, 183_000))).hasValue(this.camden);
		assertThat(this.served.boroughAt(new GridPoint(530_001, 183_000))).hasValue(this.islington);
		assertThat(this.served.boroughAt(new GridPoint(530_000, 183_000))).hasValue(this.camden);
	}

	@Test
	void theCellsSayWhatTheGeometrySays() throws ParseException {
		Geometry island = new WKTReader().read("""
				MULTIPOLYGON (((540100 160200, 549700 161300, 552300 171900, 541200 168800, 540100 160200),
				  (545100 163100, 546900 163300, 546200 166600, 545100 163100)),
				  ((553000 160000, 553300 160000, 553300 160400, 553000 160000)))
				""");
		Stream.concat(CoarseOutlines.boroughs().values().stream(), Stream.of(CoarseOutlines.greaterLondon(), island))
			.forEach(AreaServedTests::assertSameAsGeometry);
	}

	@Test
	void aMillionPlacesAreAskedAboutWithinASecond() {
		AreaServed london = new AreaServed("Greater London", 3000, CoarseOutlines.greaterLondon(), List.of());
		List<GridPoint> places = new Random(95_000).ints(1_000_000, 0, 60_000)
			.mapToObj((i) -> new GridPoint(503_000 + i, 150_000 + (i * 31) % 55_000))
			.toList();
		assertTimeout(Duration.ofSeconds(1),
				() -> assertThat(places.stream().filter(london::contains).count()).isBetween(100_000L, 900_000L));
	}

	private static void assertSameAsGeometry(Geometry shape) {
		RasteredShape rastered = new RasteredShape(shape);
		Coordinate corner = new Coordinate(shape.getEnvelopeInternal().getMinX() - 1_000,
				shape.getEnvelopeInternal().getMinY() - 1_000);
		int width = (int) shape.getEnvelopeInternal().getWidth() + 2_000;
		int height = (int) shape.getEnvelopeInternal().getHeight() + 2_000;
		Random random = new Random(500);
		Stream<Coordinate> places = Stream.generate(() -> new Coordinate(Math.rint(corner.x) + random.nextInt(width),
				Math.rint(corner.y) + random.nextInt(height)));
		Stream.concat(places.limit(2_000), Stream.of(shape.getCoordinates()))
			.forEach((place) -> assertThat(rastered.contains(new GridPoint((int) place.x, (int) place.y)))
				.as("%s in %s", place, shape)
				.isEqualTo(shape.covers(GEOMETRY.createPoint(place))));
	}

	private static Geometry square(int west, int south, int side) {
		return GEOMETRY.toGeometry(new Envelope(west, west + side, south, south + side));
	}

}
