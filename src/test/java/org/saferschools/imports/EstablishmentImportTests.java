package org.saferschools.imports;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferschools.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class EstablishmentImportTests {

	private static final String HEADER = "URN,LA (code),EstablishmentName,EstablishmentStatus (code),"
			+ "PhaseOfEducation (code),StatutoryLowAge,StatutoryHighAge,PercentageFSM,EstablishmentTypeGroup (code),"
			+ "OpenDate,GOR (code),DistrictAdministrative (code),Easting,Northing,HeadLastName\n";

	private static final String ALDERBROOK = "100001,306,Alderbrook Academy,1,4,11,18,12.5,10,01-09-2012,H,E09000008,"
			+ "532400,165300,Doe\n";

	private static final String BIRCHFIELD = "100002,0306,Birchfield Primary,1,2,3,11,,4,,H,,532500,165400,Doe\n";

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
	void forgetAllSchools() {
		workshop.jdbc().sql("delete from school").update();
	}

	@Test
	void schoolsComeInWithTheirPeerGroupAndBorough() {
		ImportSummary done = bring(ALDERBROOK + BIRCHFIELD);
		assertThat(done.counts()).as(done.message()).isEqualTo(new RowCounts(2, 2, 0, 0, 0));
		assertThat(school(100001)).containsEntry("name", "Alderbrook Academy")
			.containsEntry("peer_group", "SECONDARY")
			.containsEntry("borough_code", "E09000008")
			.containsEntry("easting", 532400)
			.containsEntry("not_ranked", null);
		assertThat(school(100001).get("free_meals")).hasToString("12.50");
		assertThat(school(100001).get("opened_on")).hasToString("2012-09-01");
		assertThat(school(100002)).containsEntry("peer_group", "PRIMARY").containsEntry("borough_code", "E09000008");
	}

	@Test
	void theRegisterAgainChangesNothing() {
		bring(ALDERBROOK + BIRCHFIELD);
		assertThat(bring(ALDERBROOK + BIRCHFIELD).counts()).isEqualTo(new RowCounts(2, 0, 2, 0, 0));
	}

	@Test
	void theRegisterAgainDoesNotEvenLockASchool() {
		bring(ALDERBROOK + BIRCHFIELD);
		List<Map<String, Object>> before = versions();
		bring(ALDERBROOK + BIRCHFIELD);
		assertThat(versions()).isEqualTo(before);
		assertThat(before).extracting("locked_by").containsOnly("0");
	}

	@Test
	void oneChangedSchoolIsStoredAndTheOthersAreUnchanged() {
		bring(ALDERBROOK + BIRCHFIELD);
		assertThat(bring(ALDERBROOK + BIRCHFIELD.replace("Primary", "Community Primary")).counts())
			.isEqualTo(new RowCounts(2, 1, 1, 0, 0));
		assertThat(school(100002)).containsEntry("name", "Birchfield Community Primary");
	}

	@Test
	void aSchoolThatTheFileDoesNotNameStays() {
		bring(ALDERBROOK + BIRCHFIELD);
		bring(BIRCHFIELD);
		assertThat(school(100001)).containsEntry("name", "Alderbrook Academy");
	}

	@Test
	void aSchoolThatClosesStaysAndIsNotRanked() {
		bring(ALDERBROOK);
		bring(ALDERBROOK.replace("Academy,1,", "Academy,2,"));
		assertThat(school(100001)).containsEntry("status", "CLOSED").containsEntry("not_ranked", "CLOSED");
	}

	@Test
	void theRestOfTheCountryIsCountedAndLeftOut() {
		ImportSummary done = bring(ALDERBROOK + ALDERBROOK.replace("100001", "100009").replace(",H,", ",K,"));
		assertThat(done.counts()).isEqualTo(new RowCounts(2, 1, 0, 0, 1));
		assertThat(workshop.imports().files(done.id()).get(0).skipped()).isEqualTo(Map.of("outside London", 1));
	}

	@Test
	void withoutRegionsTheAuthoritySaysWhatIsLondon() {
		String text = (HEADER + ALDERBROOK + ALDERBROOK.replace("100001,306", "100009,878"))
			.replace("GOR (code)", "GOR")
			.replace("E09000008", "");
		assertThat(workshop.bring("schools.csv", text).counts()).isEqualTo(new RowCounts(2, 1, 0, 0, 1));
	}

	@Test
	void aSchoolWithoutAPlaceOrAPeerGroupComesInAndIsNoted() {
		ImportSummary done = bring("""
				100003,306,Cedar House,1,0,,,,3,,H,E09000008,532400,165300,Doe
				100004,306,Dovecote School,1,4,11,16,,10,,H,E09000008,,,Doe
				""");
		assertThat(done.counts()).isEqualTo(new RowCounts(2, 2, 0, 0, 0));
		assertThat(school(100003)).containsEntry("not_ranked", "NO_PHASE_OR_AGES");
		assertThat(school(100004)).containsEntry("not_ranked", "NO_PLACE").containsEntry("peer_group", "SECONDARY");
		assertThat(findings(done)).extracting(Finding::line, Finding::severity, Finding::reason, Finding::detail)
			.containsExactly(
					tuple(2, Finding.Severity.NOTED, "Peer group can’t be told: neither phase nor ages",
							"100003 Cedar House, open"),
					tuple(3, Finding.Severity.NOTED, "The register gives no place", "100004 Dovecote School, open"));
	}

	@Test
	void oddValuesAreLeftOutAndNoted() {
		ImportSummary done = bring("100005,306,Elm Court,1,4,18,11,140,10,31-02-2012,H,E09000008,5,,Doe\n");
		assertThat(done.counts().stored()).isEqualTo(1);
		assertThat(findings(done)).extracting(Finding::detail)
			.contains("Ages from 18 to 11, 100005 Elm Court", "PercentageFSM “140”, 100005 Elm Court",
					"OpenDate “31-02-2012”, 100005 Elm Court", "Easting “5”, northing “”, 100005 Elm Court");
	}

	@ParameterizedTest
	@ValueSource(strings = { "01-01--4713", "31-12-+999999999", "01-01-0000" })
	void aDayThatTheDatabaseDoesNotHaveIsLeftOutAndNoted(String day) {
		ImportSummary done = bring("100005,306,Elm Court,1,4,11,18,140,10,%s,H,E09000008,,,Doe\n".formatted(day));
		assertThat(done.counts().stored()).as(done.message()).isEqualTo(1);
		assertThat(findings(done)).extracting(Finding::detail)
			.contains("OpenDate “%s”, 100005 Elm Court".formatted(day));
	}

	@Test
	void noFreeMealsAtAnIndependentSchoolMeansUnknown() {
		bring("100006,306,Fern Hall,1,0,11,18,0.0,3,,H,E09000008,532400,165300,Doe\n"
				+ "100007,306,Grove Academy,1,4,11,18,0.0,10,,H,E09000008,532400,165300,Doe\n");
		assertThat(school(100006)).containsEntry("free_meals", null);
		assertThat(school(100007).get("free_meals")).hasToString("0.00");
	}

	@Test
	void rowsThatCantBeASchoolAreRefused() {
		ImportSummary done = bring("""
				12,306,Hazel School,1,4,11,18,,10,,H,E09000008,532400,165300,Doe
				100008,306,,1,4,11,18,,10,,H,E09000008,532400,165300,Doe
				100009,306,Ivy School,9,4,11,18,,10,,H,E09000008,532400,165300,Doe
				100010,306,Jasmine School,1,12,11,18,,10,,H,E09000008,532400,165300,Doe
				100011,306,Kestrel School,1,4,11,18,,10,,H,E09000008,532400,165300,Doe
				100011,306,Kestrel School,1,4,11,18,,10,,H,E09000008,532400,165300,Doe
				""");
		assertThat(done.counts()).isEqualTo(new RowCounts(6, 1, 0, 4, 1));
		assertThat(findings(done)).extracting(Finding::reason)
			.containsExactly("The URN is not a number of six digits", "The school has no name",
					"The status is not one of 1 to 4", "The phase is not one of 0 to 7");
	}

	@Test
	void accentsOfWindowsComeThrough() {
		workshop.bring("schools.csv",
				(HEADER + ALDERBROOK.replace("Academy", "Académie")).getBytes(Charset.forName("windows-1252")));
		assertThat(school(100001)).containsEntry("name", "Alderbrook Académie");
	}

	@Test
	void headTeachersAreNowhere() {
		bring(ALDERBROOK);
		assertThat(workshop.jdbc()
			.sql("select count(*) from school where school::text like '%Doe%'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void aRegisterWithPupilsIsRefusedWhole() {
		ImportSummary refused = workshop.bring("schools.csv",
				HEADER.replace("HeadLastName", "Pupil name") + ALDERBROOK);
		assertThat(refused.message()).contains("columns about persons (Pupil name)");
		assertThat(workshop.jdbc().sql("select count(*) from school").query(Integer.class).single()).isZero();
	}

	@Test
	void aRegisterThatLacksColumnsIsRefusedWithTheirNames() {
		ImportSummary refused = workshop.bring("schools.csv", "URN,EstablishmentName,Easting,Northing\n");
		assertThat(refused.message()).isEqualTo("“schools.csv” can’t be imported. "
				+ "Its header lacks “EstablishmentStatus (code)”, “PhaseOfEducation (code)”.");
	}

	@Test
	void aRegisterThatCantTellLondonIsRefused() {
		ImportSummary refused = workshop.bring("schools.csv",
				"URN,EstablishmentName,EstablishmentStatus (code),PhaseOfEducation (code),Easting,Northing\n");
		assertThat(refused.message()).contains("lacks “LA (code)” or “GOR (code)”");
	}

	private static ImportSummary bring(String rows) {
		return workshop.bring("schools.csv", HEADER + rows);
	}

	private static Map<String, Object> school(int urn) {
		return workshop.jdbc().sql("select * from school where urn = :urn").param("urn", urn).query().singleRow();
	}

	/** Who wrote each row last, and who locked it. */
	private static List<Map<String, Object>> versions() {
		return workshop.jdbc()
			.sql("select urn, ctid::text, xmin::text as written_by, xmax::text as locked_by from school order by urn")
			.query()
			.listOfRows();
	}

	private static List<Finding> findings(ImportSummary done) {
		return workshop.imports().findings(done.id(), 0, 100);
	}

}
