package org.saferschools.imports;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.saferschools.imports.Coverage.Cell;
import org.saferschools.imports.Coverage.State;
import org.saferschools.imports.Coverage.Year;
import org.saferschools.prioritisation.RankingBases;
import org.saferschools.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class CoverageTests {

	private static final String MET = "Metropolitan Police Service";

	private static final String EXTRACT = "crime_ref,committed_from,ho_code,easting,northing\n";

	@TempDir
	private static Path folder;

	private static TestDatabase database;

	private static ImportWorkshop workshop;

	private static Coverage coverage;

	@BeforeAll
	static void bringEverySortIn() {
		database = TestDatabase.migrated();
		workshop = ImportWorkshop.open(database.url(), database.username(), database.password(), folder,
				"db-scheduler.enabled=false");
		SchoolSetting.registerIn(workshop);
		bring("2025-01-street.csv", new StreetFile().month("2025-01").robberies(6).text());
		bring("2025-02-street.csv", new StreetFile().month("2025-02").robberies(2).text());
		bring("2025-04-street.csv", new StreetFile().month("2025-04").robberies(6).text());
		bring("2025-04-street.csv", new StreetFile().month("2025-04").robberies(5).text());
		// Half past midnight in London is before midnight in Greenwich
		bring("extract.csv", EXTRACT + "XX/1/25,2025-04-30T23:30,34B,532400,165300\n"
				+ "XX/2/25,2025-05-01T00:30,34B,532400,165300\n");
		bring("later.csv", EXTRACT + "XX/3/25,2025-05-02T00:30,34B,532400,165300\n");
		bring("2021-2022_england_abs.csv", "URN,PPERSABS10,PERCTOT\n100001,20.5,8.1\n100002,11,5\n");
		bring("2023-2024_england_abs.csv", "URN,PPERSABS10,PERCTOT\n100001,20.5,8.1\n100002,11,5\n");
		RankingBases none = mock();
		given(none.published()).willReturn(Optional.empty());
		coverage = workshop.coverage(none).read();
	}

	private static void bring(String name, String content) {
		ImportSummary summary = workshop.bring(name, content);
		assertThat(summary.state()).as(summary.message()).isEqualTo(ImportState.DONE);
	}

	@AfterAll
	static void close() {
		workshop.close();
		database.close();
	}

	@Test
	void aMonthOfAForceIsLoadedPartialMissingOrReplaced() {
		assertThat(coverage.forces()).containsExactly(MET, "Force extract");
		assertThat(states(MET)).containsExactly("2025-05 MISSING 0", "2025-04 REPLACED 5", "2025-03 MISSING 0",
				"2025-02 PARTIAL 2", "2025-01 LOADED 6");
	}

	@Test
	void aCrimeOfTheExtractIsOfTheMonthThatItWasInLondon() {
		assertThat(states("Force extract")).containsExactly("2025-05 REPLACED 2", "2025-04 LOADED 1", "2025-03 NONE 0",
				"2025-02 NONE 0", "2025-01 NONE 0");
	}

	@Test
	void aYearOfAbsenceBetweenOthersIsMissing() {
		assertThat(coverage.absence()).extracting(Year::label, Year::state, Year::schools)
			.extracting(Object::toString)
			.containsExactly("(\"2023/24\", LOADED, 2)", "(\"2022/23\", MISSING, 0)", "(\"2021/22\", LOADED, 2)");
	}

	private static List<String> states(String column) {
		return coverage.months().stream().map((month) -> {
			Cell cell = month.cells().stream().filter((each) -> each.force().equals(column)).findFirst().orElseThrow();
			return "%s %s %d".formatted(month.month(), cell.state(), cell.incidents());
		}).toList();
	}

}
