package org.saferschools.imports;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saferschools.testing.OpenData;
import org.saferschools.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

class SchoolLinkImportTests {

	private static final String HEADER = "\"URN\",\"LinkURN\",\"LinkName\",\"LinkType\",\"LinkEstablishedDate\"\r\n";

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
		workshop.jdbc().sql("delete from school_succession").update();
		workshop.jdbc().sql("delete from succession_decision").update();
		workshop.jdbc().sql("delete from school_link").update();
		workshop.jdbc().sql("delete from school").update();
	}

	@Test
	void aLinkToldFromBothSidesIsOne() {
		ImportSummary done = bring("""
				100001,100003,"Cedar Academy","Successor","31-08-2025"
				100003,100001,"Ash School","Predecessor","01-09-2025"
				100003,100009,"Sixth form","Sixth Form Centre Link",""
				""");
		assertThat(done.counts()).as(done.message()).isEqualTo(new RowCounts(3, 1, 0, 0, 2));
		assertThat(
				text("select predecessor || ' ' || successor || ' ' || kind || ' ' || established_on from school_link"))
			.isEqualTo("100001 100003 SUCCESSOR 2025-09-01");
	}

	@Test
	void rowsThatCantBeALinkAreRefused() {
		assertThat(bring("""
				1,100003,"Cedar Academy","Successor",""
				100001,,"Cedar Academy","Successor",""
				100001,100001,"Cedar Academy","Successor",""
				100001,100003,"Cedar Academy","Successor","soon"
				100001,100003,"Cedar Academy","Successor",""
				""").counts()).isEqualTo(new RowCounts(5, 1, 0, 4, 0));
	}

	@Test
	void theSuccessorIsFoundWhicheverFileComesFirst() {
		bring("100001,100003,\"Cedar Academy\",\"Successor\",\"31-08-2025\"\n");
		assertThat(count("school_succession")).isZero();
		registerOf("100001,306,Ash School,2,4,H,532400,165300", "100003,306,Cedar Academy,1,4,H,532400,165300");
		assertThat(text("select predecessor || ' ' || successor from school_succession")).isEqualTo("100001 100003");
		bring("100001,100003,\"Cedar Academy\",\"Successor\",\"31-08-2025\"\n");
		assertThat(count("school_succession")).isOne();
	}

	@Test
	void aSchoolThatClosesLaterIsFollowedThen() {
		bring("100001,100003,\"Cedar Academy\",\"Successor\",\"31-08-2025\"\n");
		registerOf("100001,306,Ash School,1,4,H,532400,165300", "100003,306,Cedar Academy,4,4,H,532400,165300");
		assertThat(count("school_succession")).isZero();
		registerOf("100001,306,Ash School,2,4,H,532400,165300", "100003,306,Cedar Academy,1,4,H,532400,165300");
		assertThat(count("school_succession")).isOne();
	}

	@Test
	void mergedSchoolsWaitForAPersonUntilTheLinkIsGone() {
		registerOf("100001,306,Ash School,2,4,H,532400,165300", "100002,306,Beech School,2,4,H,532400,165300",
				"100003,306,Cedar Academy,1,4,H,532400,165300");
		bring("""
				100001,100003,"Cedar Academy","Successor - merged","31-08-2025"
				100002,100003,"Cedar Academy","Successor - merged","31-08-2025"
				""");
		assertThat(count("school_succession")).isZero();
		assertThat(count("succession_decision")).isEqualTo(2);
		bring("100001,100003,\"Cedar Academy\",\"Successor\",\"31-08-2025\"\n");
		assertThat(count("school_succession")).isOne();
		assertThat(count("succession_decision")).isZero();
	}

	@Test
	void theRealLinksMoveARealLineOfSchools() {
		ImportSummary schools = workshop.bring(List.of(OpenData.path("schools/london-schools.csv")));
		assertThat(schools.state()).as(schools.message()).isEqualTo(ImportState.DONE);
		ImportSummary links = workshop.bring(List.of(OpenData.path("schools/gias-links-2025-04-22.csv")));
		assertThat(links.state()).as(links.message()).isEqualTo(ImportState.DONE);
		assertThat(links.counts().read()).isEqualTo(33_801);
		assertThat(links.counts().refused()).isZero();
		assertThat(count("school_succession")).isEqualTo(233);
		assertThat(text(
				"select string_agg(predecessor || '>' || successor, ' ' order by predecessor) from school_succession "
						+ "where successor = 149898"))
			.isEqualTo("136330>149898 146378>149898");
		assertThat(count("succession_decision")).isBetween(40, 58);
	}

	private static ImportSummary bring(String rows) {
		return workshop.bring("links.csv", HEADER + rows);
	}

	private static void registerOf(String... schools) {
		ImportSummary done = workshop.bring("schools.csv", "URN,LA (code),EstablishmentName,EstablishmentStatus (code),"
				+ "PhaseOfEducation (code),GOR (code),Easting,Northing\n" + String.join("\n", schools) + "\n");
		assertThat(done.state()).as(done.message()).isEqualTo(ImportState.DONE);
	}

	private static int count(String table) {
		return workshop.jdbc().sql("select count(*) from " + table).query(Integer.class).single();
	}

	private static String text(String sql) {
		return workshop.jdbc().sql(sql).query(String.class).single();
	}

}
