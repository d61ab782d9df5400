package org.saferschools.imports;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saferschools.area.Outline;
import org.saferschools.testing.OpenData;
import org.saferschools.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class OutlineImportTests {

	private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

	private static final String SQUARE = """
			{"type": "Polygon", "coordinates": [[[-0.1, 51.35], [-0.05, 51.35], [-0.05, 51.4], [-0.1, 51.4], [-0.1, 51.35]]]}""";

	@TempDir
	private static Path folder;

	private static TestDatabase database;

	private static ImportWorkshop workshop;

	@BeforeAll
	static void open() {
		database = TestDatabase.migrated();
		workshop = ImportWorkshop.open(database.url(), database.username(), database.password(), folder);
	}

	@AfterAll
	static void close() {
		workshop.close();
		database.close();
	}

	@BeforeEach
	void onlyCoarseOutlines() {
		workshop.jdbc().sql("delete from borough_outline where source = 'imported'").update();
	}

	@Test
	void anOutlineGoesBeforeTheCoarseOne() {
		ImportSummary done = bring(feature("Croydon", SQUARE), feature("Elsewhere", SQUARE));
		assertThat(done.counts()).as(done.message()).isEqualTo(new RowCounts(2, 1, 0, 0, 1));
		Outline croydon = outline("Croydon");
		assertThat(croydon.source()).isEqualTo(Outline.Source.IMPORTED);
		assertThat(croydon.shape().getArea()).isCloseTo(3_478 * 5_563.0, within(200_000.0));
		assertThat(outline("Bromley").source()).isEqualTo(Outline.Source.COARSE);
	}

	@Test
	void boroughsAreKnownByCodeOrNameHoweverWritten() {
		bring(feature("E09000013", SQUARE), feature("KENSINGTON & CHELSEA", SQUARE));
		assertThat(outline("Hammersmith and Fulham").source()).isEqualTo(Outline.Source.IMPORTED);
		assertThat(outline("Kensington and Chelsea").source()).isEqualTo(Outline.Source.IMPORTED);
	}

	@Test
	void theSameAgainChangesNothing() {
		bring(feature("Croydon", SQUARE));
		assertThat(bring(feature("Croydon", SQUARE)).counts()).isEqualTo(new RowCounts(1, 0, 1, 0, 0));
	}

	@Test
	void anOutlineThatCrossesItselfIsMended() {
		bring(feature("Croydon",
				"""
						{"type": "Polygon", "coordinates": [[[-0.1, 51.35], [-0.05, 51.4], [-0.05, 51.35], [-0.1, 51.4], [-0.1, 51.35]]]}"""));
		assertThat(outline("Croydon").shape().isValid()).isTrue();
	}

	@Test
	void aTangleIsRefusedAtOnce() {
		StringBuilder points = new StringBuilder("[-0.1, 51.3]");
		for (int i = 0; i < 20_000; i++) {
			points.append(", [-0.%04d, 51.%04d]".formatted(i * 7_919 % 3_000, 3_000 + i * 6_101 % 3_000));
		}
		String tangle = "{\"type\": \"Polygon\", \"coordinates\": [[%s, [-0.1, 51.3]]]}".formatted(points);
		ImportSummary done = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> bring(feature("Croydon", tangle)));
		assertThat(done.counts()).isEqualTo(new RowCounts(1, 0, 0, 1, 0));
	}

	@Test
	void whatIsNoPolygonOnTheGridIsRefused() {
		ImportSummary done = bring(feature("Croydon", "{\"type\": \"Point\", \"coordinates\": [-0.1, 51.35]}"),
				feature("Bromley", SQUARE.replace("51.4", "71.4")),
				feature("Sutton", SQUARE.replace("-0.1", "\"west\"")),
				feature("Merton", "{\"type\": \"Polygon\", \"coordinates\": []}"),
				feature("Barnet", "{\"type\": \"Polygon\", \"coordinates\": [[[-0.1, 51.35], [-0.05, 51.35]]]}"),
				feature("Brent", "null"));
		assertThat(done.counts()).isEqualTo(new RowCounts(6, 0, 0, 6, 0));
	}

	@Test
	void theRealOutlinesComeIn() {
		ImportSummary done = workshop.bring(List.of(OpenData.path("areas/london-boroughs.geojson")));
		assertThat(done.counts()).as(done.message()).isEqualTo(new RowCounts(33, 33, 0, 0, 0));
		assertThat(workshop.areas().outlines(DAY)).hasSize(33).allSatisfy((outline) -> {
			assertThat(outline.source()).isEqualTo(Outline.Source.IMPORTED);
			assertThat(outline.shape().isValid()).isTrue();
		});
		double all = workshop.areas().outlines(DAY).stream().mapToDouble((outline) -> outline.shape().getArea()).sum();
		assertThat(all).isCloseTo(1_572e6, within(30e6));
	}

	private static Outline outline(String borough) {
		return workshop.areas()
			.outlines(DAY)
			.stream()
			.filter((outline) -> outline.borough().name().equals(borough))
			.findFirst()
			.orElseThrow();
	}

	private static ImportSummary bring(String... features) {
		return workshop.bring("boroughs.geojson",
				"{\"type\": \"FeatureCollection\", \"features\": [%s]}".formatted(String.join(",\n", features)));
	}

	private static String feature(String name, String geometry) {
		return "{\"type\": \"Feature\", \"properties\": {\"name\": \"%s\"}, \"geometry\": %s}".formatted(name,
				geometry);
	}

}
