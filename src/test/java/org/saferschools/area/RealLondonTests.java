package org.saferschools.area;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.LonLat;
import org.saferschools.shared.NationalGrid;
import org.saferschools.testing.OpenData;
import org.saferschools.testing.TestDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the coarse areas against the real ones, where {@link OpenData} are there.
 */
class RealLondonTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

	private static final GeometryFactory GEOMETRY = new GeometryFactory();

	private static TestDatabase database;

	private static AreaService areas;

	private static AreaServed served;

	private static Geometry servedShape;

	@BeforeAll
	static void migrate() {
		OpenData.path("");
		database = TestDatabase.migrated();
		AreaRepository repository = new AreaRepository(JdbcClient.create(database.dataSource()));
		areas = new AreaService(repository);
		served = areas.areaServed(TODAY);
		servedShape = repository.served().outline().buffer(repository.served().marginMetres());
	}

	@AfterAll
	static void drop() {
		if (database != null) {
			database.close();
		}
	}

	@Test
	void everyRealBoroughLiesInTheAreaServed() {
		assertThat(realBoroughs()).hasSize(33).allSatisfy((name, outline) -> {
			assertThat(servedShape.covers(outline)).as(name).isTrue();
			assertThat(Stream.of(outline.getCoordinates()).map(RealLondonTests::gridPoint)).allMatch(served::contains);
		});
	}

	@Test
	void theAreaServedIsNotMuchMoreThanItShouldBe() {
		Geometry shouldBe = OverlayNGRobust.union(realBoroughs().values()).buffer(3000);
		assertThat(servedShape.getArea() / shouldBe.getArea()).as("area served to real outline with 3 km around it")
			.isBetween(1.0, 1.05);
	}

	@Test
	void everyRobberyWithAPlaceIsInTheAreaServed() throws IOException {
		long robberies = 0;
		List<GridPoint> outside = new ArrayList<>();
		try (DirectoryStream<Path> months = Files
			.newDirectoryStream(OpenData.path("police-uk/metropolitan-robbery-derived"), "*-street.csv")) {
			for (Path month : months) {
				for (GridPoint place : places(month)) {
					robberies++;
					if (!served.contains(place)) {
						outside.add(place);
					}
				}
			}
		}
		assertThat(robberies).isEqualTo(66_753);
		assertThat(outside).isEmpty();
	}

	@Test
	void mostSchoolsLieInTheCoarseOutlineOfTheirBorough() throws IOException {
		long schools = 0;
		long right = 0;
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
			.ofNamedCsvRecord(OpenData.path("schools/london-schools.csv"), Charset.forName("windows-1252"))) {
			for (NamedCsvRecord row : rows) {
				if (row.getField("Easting").isBlank()) {
					continue;
				}
				int laCode = Integer.parseInt(row.getField("LA (code)"));
				GridPoint place = new GridPoint(Integer.parseInt(row.getField("Easting")),
						Integer.parseInt(row.getField("Northing")));
				schools++;
				right += served.boroughAt(place).filter((borough) -> borough.laCode() == laCode).isPresent() ? 1 : 0;
			}
		}
		assertThat(schools).isGreaterThan(3_600);
		assertThat((double) right / schools).as("share of %d schools in the right borough", schools).isGreaterThan(0.9);
	}

	@Test
	void theBcusHaveTheBoroughsThatTheyReallyHave() throws IOException {
		Map<Integer, String> real = new TreeMap<>();
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
			.ofNamedCsvRecord(OpenData.path("areas/met_bcu_boroughs.csv"))) {
			rows.forEach((row) -> real.put(Integer.parseInt(row.getField("la_code_dfe")),
					row.getField("borough") + " in " + row.getField("bcu").replace(" Area", "")));
		}
		Map<Integer, String> ours = areas.boroughsByBcu(TODAY)
			.entrySet()
			.stream()
			.flatMap((bcu) -> bcu.getValue()
				.stream()
				.map((borough) -> Map.entry(borough.laCode(), borough.name() + " in " + bcu.getKey().name())))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, two) -> one, TreeMap::new));
		assertThat(ours).isEqualTo(real);
	}

	private static Map<String, Geometry> realBoroughs() {
		JsonNode collection = JsonMapper.shared().readTree(OpenData.path("areas/london-boroughs.geojson").toFile());
		Map<String, Geometry> boroughs = new TreeMap<>();
		for (JsonNode feature : collection.get("features")) {
			JsonNode ring = feature.get("geometry").get("coordinates").get(0);
			Coordinate[] corners = new Coordinate[ring.size()];
			for (int i = 0; i < corners.length; i++) {
				GridPoint corner = NationalGrid
					.toGrid(new LonLat(ring.get(i).get(0).asDouble(), ring.get(i).get(1).asDouble()));
				corners[i] = new Coordinate(corner.easting(), corner.northing());
			}
			boroughs.put(feature.get("properties").get("name").asString(), GEOMETRY.createPolygon(corners).buffer(0));
		}
		return boroughs;
	}

	private static List<GridPoint> places(Path month) throws IOException {
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(month)) {
			return rows.stream()
				.filter((row) -> !row.getField("Longitude").isBlank())
				.flatMap((row) -> NationalGrid
					.find(Double.parseDouble(row.getField("Longitude")), Double.parseDouble(row.getField("Latitude")))
					.stream())
				.toList();
		}
	}

	private static GridPoint gridPoint(Coordinate place) {
		return new GridPoint((int) place.x, (int) place.y);
	}

}
