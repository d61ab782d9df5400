package org.saferschools.area;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.saferschools.area.Outline.Source;
import org.saferschools.shared.GridPoint;
import org.saferschools.testing.TestDatabase;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What an empty database knows of London.
 */
class MigratedAreasTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

	private static TestDatabase database;

	private static JdbcClient jdbc;

	private static AreaService areas;

	@BeforeAll
	static void migrate() {
		database = TestDatabase.migrated();
		jdbc = JdbcClient.create(database.dataSource());
		areas = new AreaService(new AreaRepository(jdbc));
	}

	@AfterAll
	static void drop() {
		database.close();
	}

	@Test
	void thirtyThreeBoroughsHaveCodesOfTheirOwn() {
		assertThat(areas.boroughs()).hasSize(33)
			.extracting(Borough::name)
			.isSorted()
			.contains("City of London", "Tower Hamlets");
		assertThat(areas.boroughs()).extracting(Borough::code)
			.allMatch((code) -> code.matches("E090000[0-3][0-9]"))
			.doesNotHaveDuplicates();
		assertThat(areas.boroughs()).extracting(Borough::laCode)
			.doesNotHaveDuplicates()
			.allMatch((code) -> (code >= 201 && code <= 213) || (code >= 301 && code <= 320));
	}

	@ParameterizedTest(name = "{2}")
	@CsvSource({ "E09000001, 201, City of London", "E09000006, 305, Bromley", "E09000014, 309, Haringey",
			"E09000030, 211, Tower Hamlets", "E09000033, 213, Westminster" })
	void aBoroughIsFoundByEitherCode(String code, int laCode, String name) {
		assertThat(areas.boroughByCode(code)).hasValueSatisfying((it) -> assertThat(it.name()).isEqualTo(name));
		assertThat(areas.boroughOfLaCode(laCode)).isEqualTo(areas.boroughByCode(code));
	}

	@Test
	void codesFromElsewhereAreNotFound() {
		assertThat(areas.boroughByCode("E07000240")).isEmpty();
		assertThat(areas.boroughOfLaCode(881)).isEmpty();
		assertThat(areas.bcu(13)).isEmpty();
	}

	@Test
	void twelveBcusShareAllBoroughsButTheCity() {
		assertThat(areas.bcus()).hasSize(12).extracting(Bcu::name).isSorted();
		assertThat(areas.boroughsByBcu(TODAY)).hasSize(12)
			.containsKeys(areas.bcus().toArray(Bcu[]::new))
			.allSatisfy((bcu, boroughs) -> assertThat(boroughs).hasSizeBetween(2, 4));
		assertThat(areas.bcusByBorough(TODAY)).hasSize(32).doesNotContainKey("E09000001");
	}

	@ParameterizedTest(name = "{0} is in {1}")
	@CsvSource({ "204, Central East", "206, Central North", "210, Central South", "205, Central West", "311, East",
			"308, North", "320, North East", "302, North West", "319, South", "303, South East", "318, South West",
			"313, West" })
	void aBoroughIsInItsBcu(int laCode, String bcu) {
		String code = areas.boroughOfLaCode(laCode).orElseThrow().code();
		assertThat(areas.bcuOf(code, TODAY)).hasValueSatisfying((it) -> {
			assertThat(it.name()).isEqualTo(bcu);
			assertThat(areas.bcu(it.id())).hasValue(it);
		});
	}

	@Test
	void theCityHasNoBcuAndNobodyHadOneBeforeTheyBegan() {
		assertThat(areas.bcuOf("E09000001", TODAY)).isEmpty();
		assertThat(areas.bcuOf("E09000030", LocalDate.of(2019, 2, 1))).isPresent();
		assertThat(areas.bcuOf("E09000030", LocalDate.of(2019, 1, 31))).isEmpty();
	}

	@Test
	void aBoroughMovesToAnotherBcuFromADayOn() {
		try (TestDatabase own = TestDatabase.migrated()) {
			JdbcClient client = JdbcClient.create(own.dataSource());
			client.sql("""
					update bcu_borough set valid = daterange(lower(valid), '2027-04-01')
					 where borough_code = 'E09000030'
					""").update();
			client.sql("insert into bcu_borough values (7, 'E09000030', '[2027-04-01,)')").update();
			AreaService redrawn = new AreaService(new AreaRepository(client));
			assertThat(redrawn.bcuOf("E09000030", LocalDate.of(2027, 3, 31)).orElseThrow().name())
				.isEqualTo("Central East");
			assertThat(redrawn.bcuOf("E09000030", LocalDate.of(2027, 4, 1)).orElseThrow().name())
				.isEqualTo("North East");
		}
	}

	@Test
	void aBoroughIsNeverInTwoBcusAtATime() {
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(
				() -> jdbc.sql("insert into bcu_borough values (7, 'E09000030', '[2030-01-01,2030-02-01)')").update())
			.withMessageContaining("bcu_borough_one_at_a_time");
	}

	@Test
	void theForcesOfLondonAreKnownByTheNamesOfTheirFiles() {
		assertThat(areas.forces()).hasSize(45).doesNotHaveDuplicates();
		assertThat(areas.forceBySlug("metropolitan"))
			.hasValue(new PoliceForce(1, "metropolitan", "Metropolitan Police Service"));
		assertThat(areas.forceBySlug("city-of-london"))
			.hasValue(new PoliceForce(2, "city-of-london", "City of London Police"));
		assertThat(areas.forceBySlug("btp")).hasValue(new PoliceForce(3, "btp", "British Transport Police"));
		assertThat(areas.forceBySlug("gotham")).isEmpty();
	}

	@Test
	void theOutlinesAreThoseThatTheProjectDraws() {
		Map<String, String> migrated = areas.outlines(TODAY)
			.stream()
			.collect(Collectors.toMap((outline) -> outline.borough().code(), (outline) -> outline.shape().toText()));
		Map<String, String> drawn = CoarseOutlines.boroughs()
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (outline) -> outline.getValue().toText()));
		assertThat(migrated).hasSize(33).isEqualTo(drawn);
		assertThat(jdbc.sql("select outline from area_served").query(String.class).single())
			.isEqualTo(CoarseOutlines.greaterLondon().toText());
	}

	@Test
	void theCentresAreTheTownHallsOfTheDrawing() {
		assertThat(areas.boroughs()).allSatisfy((borough) -> {
			Coordinate townHall = CoarseOutlines.centres().get(borough.code());
			assertThat(borough.centre()).isEqualTo(new GridPoint((int) townHall.x, (int) townHall.y));
		});
	}

	@Test
	void anImportedOutlineIsTakenBeforeACoarseOneFromItsDay() {
		try (TestDatabase own = TestDatabase.migrated()) {
			JdbcClient client = JdbcClient.create(own.dataSource());
			client.sql("""
					insert into borough_outline values ('E09000001', 'imported', '2020-01-01',
					    'MULTIPOLYGON (((532000 181000, 533000 181000, 533000 182000, 532000 181000)))')
					""").update();
			client.sql("""
					insert into borough_outline values ('E09000001', 'coarse', '2021-01-01',
					    'POLYGON ((0 0, 1 0, 1 1, 0 0))')
					""").update();
			AreaService imported = new AreaService(new AreaRepository(client));
			assertThat(city(imported, LocalDate.of(2019, 12, 31)).source()).isEqualTo(Source.COARSE);
			assertThat(city(imported, TODAY).source()).isEqualTo(Source.IMPORTED);
			assertThat(city(imported, TODAY).shape().getArea()).isEqualTo(500_000);
		}
	}

	@Test
	void anOutlineGoesToAWebMapInDegrees() {
		GeoJsonShape shape = city(areas, TODAY).geoJson();
		assertThat(shape.type()).isEqualTo("MultiPolygon");
		assertThat(shape.coordinates()).hasSize(1);
		assertThat(shape.coordinates().get(0).get(0)).hasSizeGreaterThan(4).allSatisfy((place) -> {
			assertThat(place.get(0)).isBetween(-0.13, -0.06);
			assertThat(place.get(1)).isBetween(51.50, 51.53);
		});
	}

	@Test
	void theAreaServedIsGreaterLondonWithThreeKilometresAroundIt() {
		AreaServed served = areas.areaServed(TODAY);
		assertThat(served.name()).isEqualTo("Greater London");
		assertThat(served.marginMetres()).isEqualTo(3000);
		assertThat(areas.boroughs()).allSatisfy((borough) -> {
			assertThat(served.contains(borough.centre())).isTrue();
			assertThat(served.boroughAt(borough.centre())).hasValue(borough);
		});
	}

	private static Outline city(AreaService areas, LocalDate date) {
		return areas.outlines(date)
			.stream()
			.filter((outline) -> outline.borough().laCode() == 201)
			.findFirst()
			.orElseThrow();
	}

}
