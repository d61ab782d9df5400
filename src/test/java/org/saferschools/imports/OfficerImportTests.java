package org.saferschools.imports;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saferschools.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

class OfficerImportTests {

	private static final String HEADER = "warrant_no,rank,kind,team,weekly_hours,from,to\n";

	private static final String PC_4412 = "4412,PC,SSO,South team,37.5,2025-09-01,\n";

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
		workshop.jdbc().sql("delete from posting").update();
		workshop.jdbc().sql("delete from officer").update();
	}

	@Test
	void officersComeInWithTheirPostings() {
		ImportSummary done = bring(
				PC_4412 + "P236987,Sergeant,Dedicated Ward Officer,north TEAM,20,01/09/2025,31/08/2026\n");
		assertThat(done.counts()).as(done.message()).isEqualTo(new RowCounts(2, 2, 0, 0, 0));
		assertThat(postings()).containsExactly("PC 4412 SSO South team 37.5 from 2025-09-01",
				"PS P236987 DWO North team 20.0 from 2025-09-01 to 2026-09-01");
	}

	@Test
	void theSameAgainChangesNothing() {
		String twoPostings = PC_4412 + "4412,PC,DWO,North team,20,2026-01-05,\n";
		assertThat(bring(twoPostings).counts()).isEqualTo(new RowCounts(2, 2, 0, 0, 0));
		assertThat(bring(twoPostings).counts()).isEqualTo(new RowCounts(2, 0, 2, 0, 0));
		assertThat(postings()).containsExactly("PC 4412 SSO South team 37.5 from 2025-09-01 to 2026-01-05",
				"PC 4412 DWO North team 20.0 from 2026-01-05");
	}

	@Test
	void aPromotionAndOtherHoursAreChanges() {
		bring(PC_4412);
		assertThat(bring("4412,PS,SSO,South team,30,2025-09-01,\n").counts()).isEqualTo(new RowCounts(1, 1, 0, 0, 0));
		assertThat(postings()).containsExactly("PS 4412 SSO South team 30.0 from 2025-09-01");
		assertThat(workshop.jdbc().sql("select version from officer").query(Integer.class).single()).isEqualTo(2);
	}

	@Test
	void officersThatAFileDoesNotNameStay() {
		bring(PC_4412);
		bring(PC_4412.replace("4412", "5120"));
		assertThat(postings()).hasSize(2);
	}

	@Test
	void postingsThatShareADayAreRefused() {
		bring("4412,PC,SSO,South team,37.5,2025-09-01,2026-08-31\n");
		ImportSummary done = bring("4412,PC,SSO,North team,37.5,2026-01-05,\n");
		assertThat(done.counts()).isEqualTo(new RowCounts(1, 0, 0, 1, 0));
		assertThat(postings()).hasSize(1);
	}

	@Test
	void rowsThatCantBeAnOfficerAreRefused() {
		ImportSummary done = bring("""
				?,PC,SSO,South team,37.5,2025-09-01,
				4412,General,SSO,South team,37.5,2025-09-01,
				4412,PC,Knight,South team,37.5,2025-09-01,
				4412,PC,SSO,Moon team,37.5,2025-09-01,
				4412,PC,SSO,South team,100,2025-09-01,
				4412,PC,SSO,South team,full,2025-09-01,
				4412,PC,SSO,South team,1e309,2025-09-01,
				4412,PC,SSO,South team,37.5,soon,
				4412,PC,SSO,South team,37.5,2025-09-01,later
				4412,PC,SSO,South team,37.5,2025-09-01,2025-08-31
				4412,PC,SSO,South team,37.5,0202-09-01,
				""");
		assertThat(done.counts()).isEqualTo(new RowCounts(11, 0, 0, 11, 0));
		assertThat(workshop.jdbc().sql("select count(*) from officer").query(Integer.class).single()).isZero();
	}

	@Test
	void aColumnAboutAPersonHasTheFileRefused() {
		ImportSummary refused = workshop.bring("officers.csv", HEADER.strip() + ",surname\n");
		assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
		assertThat(refused.message()).contains("surname");
	}

	private static ImportSummary bring(String rows) {
		return workshop.bring("officers.csv", HEADER + rows);
	}

	private static List<String> postings() {
		return workshop.jdbc().sql("""
				select o.rank || ' ' || o.warrant_no || ' ' || p.kind_code || ' ' || t.name || ' ' || p.weekly_hours
				       || ' from ' || p.starts_on || coalesce(' to ' || p.ends_on, '')
				  from officer o join posting p on p.officer_id = o.id join team t on t.id = p.team_id
				 order by o.warrant_no, p.starts_on""").query(String.class).list();
	}

}
