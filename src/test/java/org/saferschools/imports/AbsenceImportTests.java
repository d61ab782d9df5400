package org.saferschools.imports;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferschools.school.Absence;
import org.saferschools.shared.Urn;
import org.saferschools.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

class AbsenceImportTests {

	private static final Urn ALDERBROOK = new Urn(SchoolSetting.ALDERBROOK);

	private static final String TABLES = "LEA,ESTAB,URN,PERCTOT,PPERSABS10\n";

	private static final String TODAY = "time_period,time_identifier,geographic_level,la_name,school_urn,school_name,"
			+ "education_phase,sess_overall_percent,enrolments_pa_10_exact_percent\n";

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
		workshop.jdbc().sql("delete from school_absence").update();
	}

	@Test
	void performanceTablesComeInForTheYearInTheirName() {
		ImportSummary done = workshop.bring("2022-2023_england_abs.csv", TABLES + """
				306,4000,100001,8.1,24.5
				306,2000,100002,5%,11%
				306,2001,100009,5.0,11.0
				306,,,6.0,15.0
				""");
		assertThat(done.counts()).as(done.message()).isEqualTo(new RowCounts(4, 2, 0, 0, 2));
		assertThat(of(ALDERBROOK)).singleElement().satisfies((absence) -> {
			assertThat(absence.academicYear()).isEqualTo(2022);
			assertThat(absence.persistent()).contains(24.5);
			assertThat(absence.overall()).contains(8.1);
		});
	}

	@Test
	void performanceTablesWithoutAYearAreRefused() {
		ImportSummary refused = workshop.bring("england_abs.csv", TABLES + "306,4000,100001,8.1,24.5\n");
		assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
		assertThat(refused.message()).contains("which academic year");
	}

	@Test
	void todaysStatisticsComeInYearByYear() {
		ImportSummary done = workshop.bring("absence.csv", TODAY + """
				202324,Academic year,School,Croydon,100001,Alderbrook Academy,State-funded secondary,8.4,25.1
				202425,Academic year,School,Croydon,100001,Alderbrook Academy,State-funded secondary,8.0,23.9
				202425,Academic year,School,Croydon,100002,Birchfield Primary,State-funded primary,c,c
				202425,Autumn term,School,Croydon,100001,Alderbrook Academy,State-funded secondary,9.0,29.9
				202425,Academic year,Local authority,Croydon,,,Total,7.0,20.0
				""");
		assertThat(done.counts()).as(done.message()).isEqualTo(new RowCounts(5, 3, 0, 0, 2));
		assertThat(of(ALDERBROOK)).extracting(Absence::academicYear).containsExactly(2024, 2023);
		assertThat(workshop.absence().latest()).extracting((absence) -> absence.urn().value())
			.containsExactly(SchoolSetting.ALDERBROOK, SchoolSetting.BIRCHFIELD);
	}

	@ParameterizedTest
	@ValueSource(strings = { "c", "x", "z", "low", "k", ":", "SUPP", "NE", "NA", "" })
	void whatIsSuppressedIsMissingAndNotZero(String mark) {
		workshop.bring("2022-2023_england_abs.csv", TABLES + "306,4000,100001,8.1,24.5\n");
		ImportSummary done = workshop.bring("2022-2023_england_abs.csv",
				TABLES + "306,4000,100001,%1$s,%1$s\n".formatted(mark));
		assertThat(done.counts()).isEqualTo(new RowCounts(1, 1, 0, 0, 0));
		assertThat(of(ALDERBROOK)).singleElement().satisfies((absence) -> {
			assertThat(absence.persistent()).isEmpty();
			assertThat(absence.overall()).isEmpty();
		});
	}

	@Test
	void figuresThatCantBeAPercentAreRefused() {
		ImportSummary done = workshop.bring("2022-2023_england_abs.csv", TABLES + """
				306,4000,100001,8.1,124.5
				306,4000,100001,-1,24.5
				306,4000,100001,8.1,many
				306,4000,1,8.1,24.5
				306,4000,100001,8.1,24.5
				306,4000,100001,8.1,24.5
				""");
		assertThat(done.counts()).isEqualTo(new RowCounts(6, 1, 0, 4, 1));
	}

	@Test
	void theSameAgainChangesNothing() {
		workshop.bring("2022-2023_england_abs.csv", TABLES + "306,4000,100001,8.1,24.5\n306,2000,100002,c,c\n");
		assertThat(
				workshop.bring("2022-2023_england_abs.csv", TABLES + "306,4000,100001,8.1,24.5\n306,2000,100002,c,c\n")
					.counts())
			.isEqualTo(new RowCounts(2, 0, 2, 0, 0));
	}

	private static List<Absence> of(Urn urn) {
		return workshop.absence().of(urn);
	}

}
