package org.saferschools.imports;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saferschools.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static org.saferschools.imports.StreetFile.IN_BRIGHTON;
import static org.saferschools.imports.StreetFile.IN_CAMDEN;
import static org.saferschools.imports.StreetFile.IN_CROYDON;

/**
 * Each test has a month to itself.
 */
class StreetCrimeImportTests {

	@TempDir
	private static Path folder;

	private static TestDatabase database;

	private static ImportWorkshop workshop;

	@BeforeAll
	static void open() {
		database = TestDatabase.migrated();
		workshop = ImportWorkshop.open(database.url(), database.username(), database.password(), folder,
				"db-scheduler.enabled=true");
	}

	@AfterAll
	static void close() {
		workshop.close();
		database.close();
	}

	@Test
	void aMonthComesInWithEveryRowAccountedFor() {
		ImportSummary done = bring(new StreetFile().month("2024-01")
			.crime("Robbery", IN_CROYDON)
			.crime("Violence and sexual offences", IN_CAMDEN)
			.crime("Burglary", IN_CROYDON)
			.crime("Robbery", ",")
			.crime("Robbery", IN_BRIGHTON)
			.crime("Piracy", IN_CROYDON));
		assertThat(done.state()).as(done.message()).isEqualTo(ImportState.DONE);
		assertThat(done.counts()).isEqualTo(new RowCounts(6, 2, 0, 1, 3));
		assertThat(file(done).skipped())
			.isEqualTo(Map.of("not kept by type", 1, "no coordinates", 1, "outside the area served", 1));
		assertThat(file(done).covers()).isEqualTo("2024-01");
		assertThat(findings(done)).containsExactly(
				new Finding("month.csv", 7, Finding.Severity.REFUSED, "The crime type is not known", "Piracy"));
	}

	@Test
	void placesAreKeptInMetresOfTheNationalGrid() {
		bring(new StreetFile().month("2024-02").crime("Robbery", "-0.077530,51.513970"));
		assertThat(workshop.jdbc()
			.sql("select easting, northing from incident where month = '2024-02-01'")
			.query()
			.singleRow()).satisfies((row) -> {
				assertThat((int) row.get("easting")).isBetween(533_488, 533_508);
				assertThat((int) row.get("northing")).isBetween(181_191, 181_211);
			});
	}

	@Test
	void theSameMonthAgainChangesNothing() {
		bring(new StreetFile().month("2024-03").robberies(5));
		long before = importOf("2024-03");
		ImportSummary again = bring(new StreetFile().month("2024-03").robberies(5));
		assertThat(again.counts()).isEqualTo(new RowCounts(5, 0, 5, 0, 0));
		assertThat(importOf("2024-03")).isEqualTo(before);
	}

	@Test
	void aMonthPublishedAgainTakesThePlaceOfTheOldOne() {
		bring(new StreetFile().month("2024-04").robberies(5));
		ImportSummary again = bring(new StreetFile().month("2024-04").robberies(3));
		assertThat(again.counts()).isEqualTo(new RowCounts(3, 3, 0, 0, 0));
		assertThat(stored("2024-04")).isEqualTo(3);
		assertThat(importOf("2024-04")).isEqualTo(again.id());
	}

	@Test
	void monthsOfDifferentForcesStandBesideEachOther() {
		bring(new StreetFile().month("2024-05").robberies(5));
		bring(new StreetFile().month("2024-05").force("City of London Police").robberies(2));
		bring(new StreetFile().month("2024-05").force("British Transport Police").robberies(1));
		assertThat(stored("2024-05")).isEqualTo(8);
	}

	@Test
	void severalMonthsInOneFileEachTakeTheirPlace() {
		ImportSummary done = bring(new StreetFile().month("2024-06").robberies(2).month("2024-07").robberies(3));
		assertThat(done.counts().stored()).isEqualTo(5);
		assertThat(stored("2024-06")).isEqualTo(2);
		assertThat(stored("2024-07")).isEqualTo(3);
		assertThat(file(done).covers()).isEqualTo("2024-06 to 2024-07");
	}

	@Test
	void ofARepeatedCrimeIdTheRowWithAPlaceIsKept() {
		ImportSummary done = bring(new StreetFile().month("2024-08")
			.crime(StreetFile.id(1), "Robbery", ",")
			.crime(StreetFile.id(1), "Robbery", IN_CROYDON)
			.crime(StreetFile.id(1), "Robbery", IN_CAMDEN));
		assertThat(done.counts()).isEqualTo(new RowCounts(3, 1, 0, 0, 2));
		assertThat(file(done).skipped()).isEqualTo(Map.of("no coordinates", 1, "repeated Crime ID", 1));
	}

	@Test
	void identicalRowsOfAntiSocialBehaviourAreEventsOfTheirOwn() {
		ImportSummary done = bring(new StreetFile().month("2024-09")
			.crime("", "Anti-social behaviour", IN_CROYDON)
			.crime("", "Anti-social behaviour", IN_CROYDON));
		assertThat(done.counts().stored()).isEqualTo(2);
	}

	@Test
	void aMonthOfWhichNothingIsKeptReplacesWhatWasThereAndCountsAsNotLoaded() {
		bring(new StreetFile().month("2024-10").robberies(2));
		ImportSummary done = bring(new StreetFile().month("2024-10").crime("Burglary", IN_CROYDON));
		assertThat(done.counts()).isEqualTo(new RowCounts(1, 0, 0, 0, 1));
		assertThat(stored("2024-10")).isZero();
		assertThat(workshop.jdbc()
			.sql("select incidents from incident_month where month = '2024-10-01'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void rowsThatAreWrongInThemselvesAreRefusedWithTheReason() {
		ImportSummary done = bring(new StreetFile().month("2024-11")
			.robberies(1)
			.crime("no hexadecimal", "Robbery", IN_CROYDON)
			.crime("Robbery", "east,north")
			.line("too,short")
			.month("2024-13")
			.robberies(1)
			.month("1999-01")
			.robberies(1)
			.month("2099-01")
			.robberies(1)
			.month("2024-11")
			.force("Sherwood Rangers")
			.robberies(1));
		assertThat(done.counts()).isEqualTo(new RowCounts(8, 1, 0, 7, 0));
		assertThat(findings(done)).extracting(Finding::line, Finding::reason, Finding::detail)
			.containsExactly(tuple(3, "The Crime ID is not 64 hexadecimal characters", "no hexadecimal"),
					tuple(4, "Longitude and latitude are not a place", "east, north"),
					tuple(5, "The row has another number of fields than the header", "2 instead of 12"),
					tuple(6, "The month is not one from 2010-12 to now", "2024-13"),
					tuple(7, "The month is not one from 2010-12 to now", "1999-01"),
					tuple(8, "The month is not one from 2010-12 to now", "2099-01"),
					tuple(9, "The force is not known", "Sherwood Rangers"));
	}

	@Test
	void columnsMayStandInAnyOrderAndOthersBesideThem() {
		ImportSummary done = workshop.bring("month.csv", """
				Crime type,Latitude,Longitude,REPORTED BY,month,Something else,Crime ID
				Robbery,51.3726,-0.1005,Metropolitan Police Service,2024-12,x,%s
				""".formatted(StreetFile.id(1)));
		assertThat(done.counts()).as(done.message()).isEqualTo(new RowCounts(1, 1, 0, 0, 0));
	}

	@Test
	void aByteOrderMarkWindowsLineEndsQuotesAndTheOldEndOfFileMarkComeThrough() {
		String text = "\uFEFF" + new StreetFile().month("2023-01")
			.robberies(2)
			.text()
			.replace("\n", "\r\n")
			.replace("On or near Park Lane", "\"On or near Café, \"\"The Lane\"\"\"");
		ImportSummary done = workshop.bring("month.csv", text + "\u001A");
		assertThat(done.counts()).as(done.message()).isEqualTo(new RowCounts(2, 2, 0, 0, 0));
		assertThat(streets("2023-01")).containsOnly("On or near Café, \"The Lane\"");
	}

	@Test
	void whatIsNotUtf8IsTakenForWindows1252() {
		String text = new StreetFile().month("2023-02").robberies(1).text().replace("Park Lane", "Café – Lane");
		ImportSummary done = workshop.bring("month.csv", text.getBytes(Charset.forName("windows-1252")));
		assertThat(done.counts().stored()).isEqualTo(1);
		assertThat(streets("2023-02")).containsOnly("On or near Café – Lane");
	}

	@Test
	void aFileThatLacksColumnsIsRefusedWithTheirNames() {
		ImportSummary refused = workshop.bring("month.csv", "Crime ID,Month,Crime type,Location\n");
		assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
		assertThat(refused.message())
			.isEqualTo("“month.csv” can’t be imported. Its header lacks “Reported by”, “Longitude”, “Latitude”.");
	}

	@Test
	void aHeaderWithoutRowsIsRefused() {
		ImportSummary refused = workshop.bring("month.csv", StreetFile.HEADER + "\n");
		assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
		assertThat(refused.message()).isEqualTo("“month.csv” can’t be imported. It has a header and no rows.");
	}

	@Test
	void aFileAboutPersonsIsRefusedWhole() {
		String text = new StreetFile().month("2023-03").robberies(1).text().replace("Context", "Victim date of birth");
		ImportSummary refused = workshop.bring("month.csv", text);
		assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
		assertThat(refused.message()).contains("columns about persons (Victim date of birth)");
		assertThat(stored("2023-03")).isZero();
	}

	@Test
	void outcomesAreKnownAndRefusedByName() {
		ImportSummary refused = workshop.bring("outcomes.csv",
				"Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Outcome type\n");
		assertThat(refused.message()).contains("outcomes of crimes");
	}

	@Test
	void stopsAndSearchesAreKnownAndRefusedByName() {
		ImportSummary refused = workshop.bring("stops.csv",
				"Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,"
						+ "Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome\n");
		assertThat(refused.message()).contains("stops and searches");
	}

	@Test
	void aMonthMayComeAsAWorkbook() {
		Workbook workbook = new Workbook().sheet("Notes").row("Crime in May").sheet("Crime");
		new StreetFile().month("2022-01")
			.robberies(2)
			.text()
			.lines()
			.forEach((line) -> workbook.row(line.split(",", -1)));
		ImportSummary done = workshop.bring("month.xlsx", workbook.bytes());
		assertThat(done.counts()).as(done.message()).isEqualTo(new RowCounts(2, 2, 0, 0, 0));
		assertThat(stored("2022-01")).isEqualTo(2);
	}

	@Test
	void aFileThatIsNoCsvIsRefused() {
		assertThat(workshop.bring("empty.csv", "").message()).contains("It is empty");
		assertThat(workshop.bring("page.csv", "<html><body>Sign in</body></html>").message())
			.contains("It is a web page");
		assertThat(workshop.bring("notes.csv", "Notes\nof a meeting\n").message())
			.contains("It isn’t a file that can be imported");
		assertThat(workshop.bring("month.csv", StreetFile.HEADER + "\n\"never closed,").state())
			.isEqualTo(ImportState.REFUSED);
		assertThat(workshop.bring("noise.csv", new byte[] { 0, 1, 2, 3, (byte) 0xFF, '"', 0, 10, 0 }).state())
			.isEqualTo(ImportState.REFUSED);
	}

	@Test
	void oneFileThatIsRefusedKeepsTheWholeUploadOut() {
		bring(new StreetFile().month("2023-04").robberies(1));
		ImportSummary refused = workshop.bring("both.zip", Zips.of(Map.of("a/1.csv",
				new StreetFile().month("2023-04").robberies(9).text(), "a/2.csv", "not,a,street,file\n")));
		assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
		assertThat(stored("2023-04")).isEqualTo(1);
	}

	@Test
	void twoFilesThatTellAMonthDifferentlyAreRefused() {
		ImportSummary refused = workshop.bring("both.zip",
				Zips.of(Map.of("1.csv", new StreetFile().month("2023-05").robberies(1).text(), "2.csv",
						new StreetFile().month("2023-05").robberies(2).text())));
		assertThat(refused.message()).contains("It brings 2023-05 of the same force as an earlier file");
		assertThat(stored("2023-05")).isZero();
	}

	@Test
	void aZipOfMonthsIsOneUpload() {
		ImportSummary done = workshop.bring("months.zip",
				Zips.of(Map.of("2023-06/a-street.csv", new StreetFile().month("2023-06").robberies(1).text(),
						"2023-07/a-street.csv", new StreetFile().month("2023-07").robberies(2).text(), "__MACOSX/._a",
						"noise", "2023-07/.DS_Store", "noise")));
		assertThat(done.state()).as(done.message()).isEqualTo(ImportState.DONE);
		assertThat(done.counts().stored()).isEqualTo(3);
		assertThat(workshop.imports().files(done.id())).extracting(ImportedFile::name)
			.containsExactlyInAnyOrder("months.zip/2023-06/a-street.csv", "months.zip/2023-07/a-street.csv");
	}

	@Test
	void whatStoodInTheFolderOfUploadsIsGoneWhenTheImportHasEnded() {
		bring(new StreetFile().month("2023-08").robberies(1));
		assertThat(folder).isEmptyDirectory();
	}

	@Test
	void aJobThatComesBeforeItsImportIsTriedAgainAndTouchesNothing() throws IOException {
		Path waiting = Files.createDirectories(folder.resolve("4711"));
		assertThatIllegalStateException().isThrownBy(() -> workshop.run(4711));
		assertThat(waiting).exists();
		Files.delete(waiting);
	}

	@Test
	void theAuditTellsOfUploadAndEnd() {
		ImportSummary done = bring(new StreetFile().month("2023-09").robberies(1));
		assertThat(workshop.jdbc()
			.sql("select action from audit_entry where subject = :subject order by id")
			.param("subject", "Import " + done.id())
			.query(String.class)
			.list()).containsExactly("Import uploaded", "Import done");
	}

	private static ImportSummary bring(StreetFile file) {
		return workshop.bring("month.csv", file.text().getBytes(StandardCharsets.UTF_8));
	}

	private static ImportedFile file(ImportSummary done) {
		return workshop.imports().files(done.id()).get(0);
	}

	private static List<Finding> findings(ImportSummary done) {
		return workshop.imports().findings(done.id(), 0, 100);
	}

	private static int stored(String month) {
		return workshop.jdbc()
			.sql("select count(*) from incident where month = cast(:month as date)")
			.param("month", month + "-01")
			.query(Integer.class)
			.single();
	}

	private static long importOf(String month) {
		return workshop.jdbc()
			.sql("select import_id from incident_month where month = cast(:month as date)")
			.param("month", month + "-01")
			.query(Long.class)
			.single();
	}

	private static List<String> streets(String month) {
		return workshop.jdbc()
			.sql("select street from incident where month = cast(:month as date)")
			.param("month", month + "-01")
			.query(String.class)
			.list();
	}

}
