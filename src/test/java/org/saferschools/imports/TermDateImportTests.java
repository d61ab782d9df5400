package org.saferschools.imports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saferschools.shared.Urn;
import org.saferschools.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

class TermDateImportTests {

	private static final String HEADER = "scope,code,academic_year,period,start,end,finish_time\n";

	private static final String CROYDON = "LA,306,2026/27,Autumn 1,2026-09-02,2026-10-23,15:15\n"
			+ "LA,E09000008,2026/27,Autumn 2,2026-11-02,2026-12-18,15:15\n";

	private static final LocalDate WEDNESDAY = LocalDate.of(2026, 10, 14);

	@TempDir
	private static Path folder;

	private static TestDatabase database;

	private static ImportWorkshop workshop;

	@BeforeAll
	static void open() {
		database = TestDatabase.migrated();
		workshop = ImportWorkshop.open(database.url(), database.username(), database.password(), folder);
		SchoolSetting.registerIn(workshop);
	}

	@AfterAll
	static void close() {
		workshop.close();
		database.close();
	}

	@BeforeEach
	void forgetAll() {
		workshop.jdbc().sql("delete from term_date").update();
	}

	@Test
	void datesOfAnAuthorityHoldForItsSchoolsAndInsetDaysForOne() {
		ImportSummary done = bring(CROYDON + "URN,100001,2026/27,INSET,14/10/2026,,\n");
		assertThat(done.counts()).as(done.message()).isEqualTo(new RowCounts(3, 3, 0, 0, 0));
		assertThat(whyClosed(SchoolSetting.ALDERBROOK, WEDNESDAY)).isEqualTo("an INSET day");
		assertThat(whyClosed(SchoolSetting.BIRCHFIELD, WEDNESDAY)).isEqualTo("open");
		assertThat(whyClosed(SchoolSetting.BIRCHFIELD, LocalDate.of(2026, 10, 28))).isEqualTo("in the holidays");
		assertThat(workshop.calendars().of(new Urn(SchoolSetting.BIRCHFIELD)).finish(WEDNESDAY))
			.contains(LocalTime.of(15, 15));
	}

	@Test
	void theSameAgainChangesNothing() {
		bring(CROYDON);
		assertThat(bring(CROYDON).counts()).isEqualTo(new RowCounts(2, 0, 2, 0, 0));
	}

	@Test
	void aFileTellsTheYearsOfThoseThatItNamesWhole() {
		bring(CROYDON + "LA,306,2027/28,Autumn 1,2027-09-02,2027-10-22,\nURN,100001,2026/27,INSET,2026-10-14,,\n");
		bring("LA,306,2026/27,Autumn,2026-09-02,2026-12-18,15:15\n");
		assertThat(workshop.jdbc()
			.sql("select code || ' ' || academic_year || ' ' || period from term_date order by 1")
			.query(String.class)
			.list()).containsExactly("100001 2026 INSET", "306 2026 Autumn", "306 2027 Autumn 1");
	}

	@Test
	void rowsThatCantBeADateAreRefused() {
		ImportSummary done = bring("""
				WARD,306,2026/27,Autumn,2026-09-02,2026-10-23,
				LA,999,2026/27,Autumn,2026-09-02,2026-10-23,
				URN,12,2026/27,Autumn,2026-09-02,2026-10-23,
				LA,306,2026,Autumn,2026-09-02,2026-10-23,
				LA,306,2026/27,,2026-09-02,2026-10-23,
				LA,306,2026/27,Autumn,2026-09-31,2026-10-23,
				LA,306,2026/27,Autumn,2026-10-24,2026-10-23,
				LA,306,2026/27,Autumn,2025-09-02,2025-10-23,
				LA,306,2026/27,Autumn,2026-09-02,2026-10-23,quarter past three
				URN,100009,2026/27,Autumn,2026-09-02,2026-10-23,
				LA,306,2026/27,Autumn 1,2026-09-02,2026-10-23,
				LA,306,2026/27,Autumn 2,2026-10-23,2026-12-18,
				LA,306,2026/27,INSET,2026-10-23,2026-10-23,
				""");
		assertThat(done.counts()).isEqualTo(new RowCounts(13, 2, 0, 10, 1));
	}

	private static ImportSummary bring(String rows) {
		return workshop.bring("terms.csv", HEADER + rows);
	}

	private static String whyClosed(int urn, LocalDate day) {
		return workshop.calendars().of(new Urn(urn)).whyClosed(day).orElse("open");
	}

}
