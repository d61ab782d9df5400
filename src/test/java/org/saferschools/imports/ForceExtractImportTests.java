package org.saferschools.imports;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saferschools.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

class ForceExtractImportTests {

	private static final String HEADER = "crime_ref,recorded_at,committed_from,committed_to,ho_code,offence,"
			+ "offence_group,easting,northing,location_type,ward_code,borough,victim_age,property_type,"
			+ "transport_mode,bus_route,linked_urn,outcome\n";

	private static final String ROBBERY = "01/1234/26,2026-03-04T18:00,2026-03-04T15:30,2026-03-04T16:00,34B,"
			+ "Robbery of personal property,Robbery,532410,165310,Street,E05011462,Croydon,13,Mobile phone,Bus,250,"
			+ "100001,Under investigation\n";

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
	void forgetAll() {
		workshop.jdbc().sql("delete from timed_incident").update();
	}

	@Test
	void aCrimeComesInWithItsTimePlaceAndAge() {
		ImportSummary done = bring(ROBBERY);
		assertThat(done.counts()).as(done.message()).isEqualTo(new RowCounts(1, 1, 0, 0, 0));
		assertThat(crime()).containsEntry("kind", 1)
			.containsEntry("ho_code", "34B")
			.containsEntry("easting", 532410)
			.containsEntry("victim_age", 13)
			.containsEntry("bus_route", "250")
			.containsEntry("linked_urn", 100001)
			.containsEntry("reference_end", "4/26");
		assertThat(moment("committed_from")).isEqualTo("2026-03-04T15:30:00Z");
		assertThat(moment("committed_to")).isEqualTo("2026-03-04T16:00:00Z");
	}

	@Test
	void theVeryFirstExtractCanBeCheckedAndConfirmed() {
		workshop.jdbc().sql("delete from incident_key").update();
		ImportSummary checked = workshop.check("extract.csv", HEADER + ROBBERY);
		ImportSummary done = workshop.confirm(checked.id());
		assertThat(done.state()).as(done.message()).isEqualTo(ImportState.DONE);
	}

	@Test
	void theReferenceItselfIsNowhere() {
		bring(ROBBERY + ROBBERY.replace(",13,", ",200,"));
		for (String table : List.of("timed_incident", "import", "import_finding", "audit_entry", "incident_key",
				"import_change")) {
			assertThat(count("select count(*) from %s t where t::text like '%%1/1234%%'".formatted(table))).as(table)
				.isZero();
		}
	}

	@Test
	void aCrimeThatIsThereIsBroughtUpToDateAndOthersStay() {
		bring(ROBBERY + ROBBERY.replace("1234", "5678"));
		assertThat(bring(ROBBERY.replace("Under investigation", "Charged")).counts())
			.isEqualTo(new RowCounts(1, 1, 0, 0, 0));
		assertThat(count("select count(*) from timed_incident")).isEqualTo(2);
		assertThat(
				bring(ROBBERY.replace("Under investigation", "Charged").replace("01/1234/26", " 01/1234/26 ")).counts())
			.isEqualTo(new RowCounts(1, 0, 1, 0, 0));
	}

	@Test
	void aReferenceThatStandsThereTwiceIsKeptOnce() {
		assertThat(bring(ROBBERY + ROBBERY.replace("15:30", "15:45")).counts()).isEqualTo(new RowCounts(2, 1, 0, 0, 1));
		assertThat(moment("committed_from")).isEqualTo("2026-03-04T15:30:00Z");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			01/1234/26     | ''         | The crime has no reference
			,34B,          | ,B34,      | The Home Office code is not one
			2026-03-04T15:30 | yesterday | The beginning is not a time
			2026-03-04T15:30 | 2026-02-30T15:30 | The beginning is not a time
			2026-03-04T15:30 | 0026-03-04T15:30 | The beginning is not a time
			2026-03-04T15:30 | -999999999-01-01 | The beginning is not a time
			2026-03-04T16:00 | +999999999-12-31 | The end is not a time
			2026-03-04T16:00 | 25:00    | The end is not a time
			2026-03-04T18:00 | ?        | It was recorded at what is not a time
			2026-03-04T16:00 | 2026-03-04T15:29 | It ends before it begins
			2026-03-04T16:00 | 2196-03-04T16:00 | It is in the future
			2026-03-04T18:00 | 2196-03-04T18:00 | It is in the future
			,13,           | ,121,      | The age is not one from 0 to 120
			,13,           | ,-1,       | The age is not one from 0 to 120
			,100001,       | ,12,       | The linked school is not a URN
			532410         | north      | Easting and northing are not a place
			""")
	void aRowThatIsWrongInItselfIsRefused(String right, String wrong, String reason) {
		ImportSummary done = bring(ROBBERY.replace(right, wrong));
		assertThat(done.counts()).isEqualTo(new RowCounts(1, 0, 0, 1, 0));
		assertThat(workshop.imports().findings(done.id(), 0, 10)).extracting(Finding::reason).containsExactly(reason);
	}

	@Test
	void anOffenceThatNobodyKnowsIsRefused() {
		ImportSummary done = bring(ROBBERY.replace(",34B,", ",,").replace(",Robbery,", ",Mischief,"));
		assertThat(workshop.imports().findings(done.id(), 0, 10)).extracting(Finding::reason)
			.containsExactly("The offence is not known by its code or group");
	}

	@Test
	void whatIsRightButNotToBeKeptIsSkipped() {
		ImportSummary done = bring(ROBBERY.replace(",34B,", ",30,").replace(",Robbery,", ",Burglary,")
				+ ROBBERY.replace("532410,165310", ",") + ROBBERY.replace("532410,165310", "380000,410000"));
		assertThat(done.counts()).isEqualTo(new RowCounts(3, 0, 0, 0, 3));
	}

	@Test
	void controlCharactersInAReferenceDoNotCount() {
		ImportSummary done = bring(
				ROBBERY.replace("01/1234/26", "01/1234/2\u00006") + ROBBERY.replace("01/1234/26", "\u0007"));
		assertThat(done.counts()).as(done.message()).isEqualTo(new RowCounts(2, 1, 0, 1, 0));
		assertThat(crime()).containsEntry("reference_end", "4/26");
	}

	@Test
	void theCodeGoesBeforeTheGroup() {
		bring(ROBBERY.replace(",34B,", ",39,").replace(",Robbery,", ",Theft offences,"));
		assertThat(crime()).containsEntry("kind", 2);
	}

	@Test
	void aDayWithoutATimeIsAllOfIt() {
		bring(ROBBERY.replace("2026-03-04T15:30,2026-03-04T16:00", "04/03/2026,"));
		assertThat(moment("committed_from")).isEqualTo("2026-03-04T00:00:00Z");
		assertThat(moment("committed_to")).isEqualTo("2026-03-05T00:00:00Z");
	}

	@Test
	void inAnHourThatComesTwiceTheWindowIsAsWideAsItCanBe() {
		bring(ROBBERY.replace("2026-03-04T15:30,2026-03-04T16:00", "2025-10-26T01:20,2025-10-26T01:40"));
		assertThat(moment("committed_from")).isEqualTo("2025-10-26T00:20:00Z");
		assertThat(moment("committed_to")).isEqualTo("2025-10-26T01:40:00Z");
	}

	@Test
	void aTimeThatTheClocksSkippedIsNoted() {
		ImportSummary done = bring(
				ROBBERY.replace("2026-03-04T15:30,2026-03-04T16:00", "2025-03-30T01:30,2025-03-30T02:10"));
		assertThat(done.counts()).isEqualTo(new RowCounts(1, 1, 0, 0, 0));
		assertThat(moment("committed_from")).isEqualTo("2025-03-30T01:00:00Z");
		assertThat(moment("committed_to")).isEqualTo("2025-03-30T01:10:00Z");
		assertThat(workshop.imports().findings(done.id(), 0, 10)).extracting(Finding::severity)
			.containsExactly(Finding.Severity.NOTED);
	}

	@ParameterizedTest
	@CsvSource({ "victim_name", "date_of_birth", "suspect_age", "home_address", "ethnicity", "Victim_Age_Name" })
	void aColumnAboutAPersonHasTheFileRefused(String column) {
		ImportSummary refused = workshop.bring("extract.csv", HEADER.strip() + "," + column + "\n");
		assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
		assertThat(refused.message()).contains(column);
	}

	@Test
	void withoutAnOffenceItIsRefused() {
		ImportSummary refused = workshop.bring("extract.csv", "crime_ref,committed_from,easting,northing\n");
		assertThat(refused.message()).contains("lacks “ho_code” or “offence_group”");
	}

	@Test
	void anotherKeyThanBeforeIsRefused() {
		try (TestDatabase other = TestDatabase.migrated()) {
			String first = "0123456789abcdef0123456789abcdef";
			assertThat(bringWithKey(other, first).counts()).isEqualTo(new RowCounts(1, 1, 0, 0, 0));
			assertThat(bringWithKey(other, first).counts()).isEqualTo(new RowCounts(1, 0, 1, 0, 0));
			assertThat(bringWithKey(other, first + "!").message()).contains("is another one than before");
			assertThat(bringWithKey(other, "").message()).contains("is no longer given");
		}
	}

	private static ImportSummary bringWithKey(TestDatabase database, String key) {
		String[] settings = key.isEmpty() ? new String[0]
				: new String[] { "saferschools.incident.reference-key=" + key };
		try (ImportWorkshop other = ImportWorkshop.open(database.url(), database.username(), database.password(),
				folder, settings)) {
			assertThat(other.jdbc()
				.sql("select count(*) from incident_key where key is not null")
				.query(Long.class)
				.single()).isZero();
			return other.bring("extract.csv", HEADER + ROBBERY);
		}
	}

	@Test
	void ofTwoServersOnlyEachKnowsItsOwnHashes() {
		bring(ROBBERY);
		try (TestDatabase other = TestDatabase.migrated();
				ImportWorkshop elsewhere = ImportWorkshop.open(other.url(), other.username(), other.password(),
						folder)) {
			elsewhere.bring("extract.csv", HEADER + ROBBERY);
			String sql = "select encode(reference, 'hex') from timed_incident";
			assertThat(Set.of(workshop.jdbc().sql(sql).query(String.class).single(),
					elsewhere.jdbc().sql(sql).query(String.class).single()))
				.hasSize(2);
		}
	}

	private static ImportSummary bring(String rows) {
		return workshop.bring("extract.csv", HEADER + rows);
	}

	private static Map<String, Object> crime() {
		return workshop.jdbc().sql("select * from timed_incident").query().singleRow();
	}

	private static Instant moment(String column) {
		return workshop.jdbc()
			.sql("select " + column + " from timed_incident")
			.query((row, number) -> row.getTimestamp(1).toInstant())
			.single();
	}

	private static int count(String sql) {
		return workshop.jdbc().sql(sql).query(Integer.class).single();
	}

}
