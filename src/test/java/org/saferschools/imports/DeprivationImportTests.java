package org.saferschools.imports;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saferschools.area.LsoaCensus;
import org.saferschools.testing.OpenData;
import org.saferschools.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

class DeprivationImportTests {

	private static final String SCORES = "Local Authority District code (2019),Local Authority District name (2019),"
			+ DeprivationSource.SCORE + "," + DeprivationSource.DECILE + "\n";

	private static final String OF_2011 = "LSOA code (2011),LSOA name (2011)," + SCORES;

	private static final String OF_2021 = "LSOA code (2021),LSOA name (2021)," + SCORES;

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
		workshop.jdbc().sql("delete from lsoa_deprivation").update();
	}

	@Test
	void scoresComeInForLondon() {
		ImportSummary done = workshop.bring("idaci.csv", OF_2011 + """
				E01000001,City of London 001A,E09000001,City of London,0.006,10
				E01000002,City of London 001B,E09000001,City of London,3.7E-2,10
				E01005001,Bury 001A,E08000002,Bury,0.2,4
				""");
		assertThat(done.counts()).as(done.message()).isEqualTo(new RowCounts(3, 2, 0, 0, 1));
		assertThat(workshop.deprivation().of(LsoaCensus.OF_2011).of("E01000002")).contains(0.037);
		assertThat(workshop.deprivation().of(LsoaCensus.OF_2011).of("E01005001")).isEmpty();
	}

	@Test
	void codesOfTwoCensusesAreNeverMixed() {
		workshop.bring("idaci.csv", OF_2011 + "E01000001,A,E09000001,City of London,0.1,5\n");
		workshop.bring("idaci.csv",
				OF_2021 + "E01000001,A,E09000001,City of London,0.3,3\n" + "E01035716,B,E09000033,Westminster,0.4,2\n");
		assertThat(workshop.deprivation().loaded()).containsExactly(LsoaCensus.OF_2021, LsoaCensus.OF_2011);
		assertThat(workshop.deprivation().of(LsoaCensus.OF_2011).of("E01000001")).contains(0.1);
		assertThat(workshop.deprivation().of(LsoaCensus.OF_2011).of("E01035716")).isEmpty();
		assertThat(workshop.deprivation().of(LsoaCensus.OF_2021).of("E01000001")).contains(0.3);
	}

	@Test
	void aFileTakesThePlaceOfTheOneBefore() {
		workshop.bring("idaci.csv", OF_2011 + "E01000001,A,E09000001,City of London,0.1,5\n"
				+ "E01000002,B,E09000001,City of London,0.2,4\n");
		ImportSummary done = workshop.bring("idaci.csv", OF_2011 + "E01000002,B,E09000001,City of London,0.2,4\n");
		assertThat(done.counts()).isEqualTo(new RowCounts(1, 0, 1, 0, 0));
		assertThat(workshop.deprivation().of(LsoaCensus.OF_2011).scores()).containsOnlyKeys("E01000002");
	}

	@Test
	void rowsThatCantBeAScoreAreRefused() {
		ImportSummary done = workshop.bring("idaci.csv", OF_2011 + """
				E01000001,A,E09000001,City of London,1.5,5
				E0100000,A,E09000001,City of London,0.5,5
				E01000003,A,E09000001,City of London,0.5,11
				E01000004,A,E09000001,City of London,,5
				E01000005,A,E09000001,City of London,0.5,5
				E01000005,A,E09000001,City of London,0.5,5
				""");
		assertThat(done.counts()).isEqualTo(new RowCounts(6, 1, 0, 4, 1));
	}

	@Test
	void withoutTheYearOfTheCensusItIsRefused() {
		ImportSummary refused = workshop.bring("idaci.csv", OF_2011.replace("LSOA code (2011)", "LSOA code"));
		assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
		assertThat(refused.message()).contains("either “LSOA code (2011)” or “LSOA code (2021)”");
	}

	@Test
	void theRealWorkbookComesIn() {
		ImportSummary done = workshop.bring(List.of(OpenData.path("deprivation/id2019-london.xlsx")));
		assertThat(done.counts()).as(done.message()).isEqualTo(new RowCounts(4835, 4835, 0, 0, 0));
		assertThat(workshop.deprivation().of(LsoaCensus.OF_2011).of("E01000001")).contains(0.006);
		assertThat(workshop.deprivation().of(LsoaCensus.OF_2011).of("E01000002")).contains(0.037);
	}

}
