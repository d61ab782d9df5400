package org.saferschools.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saferschools.testing.OpenData;
import org.saferschools.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Imports real files of open data where they are at hand.
 */
class RealDataTests {

	@TempDir
	private static Path folder;

	private static TestDatabase database;

	private static ImportWorkshop workshop;

	private static ImportSummary schools;

	private static ImportSummary robberies;

	@BeforeAll
	static void importAll() throws IOException {
		List<Path> months = streetFiles("police-uk/metropolitan-robbery-derived");
		database = TestDatabase.migrated();
		workshop = ImportWorkshop.open(database.url(), database.username(), database.password(), folder);
		schools = workshop.bring(List.of(OpenData.path("schools/london-schools.csv")));
		robberies = workshop.bring(months);
	}

	@AfterAll
	static void close() {
		if (database != null) {
			workshop.close();
			database.close();
		}
	}

	@Test
	void everyLondonSchoolComesIn() {
		assertThat(schools.state()).as(schools.message()).isEqualTo(ImportState.DONE);
		assertThat(schools.counts()).isEqualTo(new RowCounts(3700, 3700, 0, 0, 0));
		assertThat(count("select count(*) from school where status <> 'CLOSED'")).isEqualTo(3208);
		assertThat(count("select count(*) from school where status = 'CLOSED'")).isEqualTo(492);
	}

	@Test
	void schoolsWithoutAPlaceOrAPeerGroupAreReported() {
		assertThat(findings("The register gives no place")).isEqualTo(6);
		assertThat(findings("Peer group can’t be told: neither phase nor ages"))
			.isEqualTo(count("select count(*) from school where not_ranked = 'NO_PHASE_OR_AGES'"))
			.isEqualTo(233);
	}

	@Test
	void everySchoolHasItsBorough() {
		assertThat(count("select count(*) from school where borough_code is null")).isZero();
	}

	@Test
	void theSameSchoolsAgainChangeNothing() {
		ImportSummary again = workshop.bring(List.of(OpenData.path("schools/london-schools.csv")));
		assertThat(again.counts()).isEqualTo(new RowCounts(3700, 0, 3700, 0, 0));
	}

	@Test
	void theRealGiasExtractComesInBesideThem() {
		try (TestDatabase other = TestDatabase.migrated();
				ImportWorkshop elsewhere = ImportWorkshop.open(other.url(), other.username(), other.password(),
						folder)) {
			ImportSummary extract = elsewhere
				.bring(List.of(OpenData.path("schools/gias-extract-8-schools-real-header.csv")));
			assertThat(extract.state()).as(extract.message()).isEqualTo(ImportState.DONE);
			assertThat(extract.counts()).isEqualTo(new RowCounts(8, 4, 0, 0, 4));
		}
	}

	@Test
	void twoYearsOfRobberiesComeIn() {
		assertThat(robberies.state()).as(robberies.message()).isEqualTo(ImportState.DONE);
		assertThat(robberies.files()).isEqualTo(24);
		assertThat(robberies.counts().stored()).isEqualTo(66_753);
		assertThat(count("select count(*) from incident where kind = 1 and force_id = 1")).isEqualTo(66_753);
	}

	@Test
	void theSameRobberiesAgainChangeNothing() throws IOException {
		long before = count("select max(import_id) from incident_month where force_id = 1");
		ImportSummary again = workshop.bring(streetFiles("police-uk/metropolitan-robbery-derived"));
		assertThat(again.counts()).isEqualTo(new RowCounts(66_753, 0, 66_753, 0, 0));
		assertThat(count("select max(import_id) from incident_month where force_id = 1")).isEqualTo(before);
	}

	@Test
	void everyRowOfTheCitysFilesIsAccountedFor() throws IOException {
		ImportSummary city = workshop.bring(streetFiles("police-uk/city-of-london"));
		assertThat(city.state()).as(city.message()).isEqualTo(ImportState.DONE);
		assertThat(city.files()).isEqualTo(39);
		assertThat(city.counts().refused()).isZero();
		assertThat(city.counts().read()).isEqualTo(26_708);
	}

	@Test
	void everyRowOfTheBurglaryFilesIsAccountedFor() throws IOException {
		ImportSummary burglaries = workshop.bring(streetFiles("police-uk/metropolitan-burglary-real"));
		assertThat(burglaries.state()).as(burglaries.message()).isEqualTo(ImportState.DONE);
		assertThat(burglaries.files()).isEqualTo(6);
		assertThat(burglaries.counts().refused()).isZero();
		assertThat(burglaries.counts().stored() + burglaries.counts().skipped()).isEqualTo(burglaries.counts().read())
			.isPositive();
	}

	@ParameterizedTest
	@CsvSource({ "147073,470", "100458,371", "100054,132", "145410,33" })
	void robberiesWithin800MetresInTheLastYear(int urn, int expected) {
		long near = workshop.jdbc()
			.sql("""
					select count(*) from incident i join school s on s.urn = :urn
					where i.kind = 1 and i.month between '2024-06-01' and '2025-05-01' and i.force_id = 1
					  and (i.easting - s.easting) ^ 2 + (i.northing - s.northing) ^ 2 <= 800 * 800""")
			.param("urn", urn)
			.query(Long.class)
			.single();
		assertThat(near).isCloseTo(expected, within(1L));
	}

	private static long count(String sql) {
		return workshop.jdbc().sql(sql).query(Long.class).single();
	}

	private static long findings(String reason) {
		return workshop.jdbc()
			.sql("select count(*) from import_finding where import_id = :id and reason = :reason")
			.param("id", schools.id())
			.param("reason", reason)
			.query(Long.class)
			.single();
	}

	private static List<Path> streetFiles(String folder) throws IOException {
		try (Stream<Path> files = Files.list(OpenData.path(folder))) {
			return files.filter((file) -> file.toString().endsWith("-street.csv")).sorted().toList();
		}
	}

}
