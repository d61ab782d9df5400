package org.saferschools.imports;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saferschools.shared.RuleException;
import org.saferschools.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saferschools.imports.StreetFile.IN_BRIGHTON;
import static org.saferschools.imports.StreetFile.IN_CROYDON;

/**
 * Each test has a year to itself.
 */
class CheckFirstTests {

	@TempDir
	private static Path folder;

	private static TestDatabase database;

	private static ImportWorkshop workshop;

	@BeforeAll
	static void open() {
		database = TestDatabase.migrated();
		workshop = ImportWorkshop.open(database.url(), database.username(), database.password(), folder,
				"db-scheduler.enabled=false");
	}

	@AfterAll
	static void close() {
		workshop.close();
		database.close();
	}

	@Test
	void aCheckSaysWhatWouldHappenAndChangesNothing() {
		workshop.bring("month.csv", month("2021-01").robberies(3).text());
		ImportSummary checked = workshop.check("month.csv",
				month("2021-01").robberies(5).crime("Piracy", IN_CROYDON).text());
		assertThat(checked.state()).as(checked.message()).isEqualTo(ImportState.CHECKED);
		assertThat(checked.counts()).isEqualTo(new RowCounts(6, 5, 0, 1, 0));
		assertThat(checked.effect()).isEqualTo(new RowEffect(2, 3, 0));
		assertThat(workshop.imports().findings(checked.id(), 0, 10)).hasSize(1);
		assertThat(stored("2021-01")).isEqualTo(3);
		assertThat(tables()).noneMatch((table) -> table.endsWith("_%d_1".formatted(checked.id())));
		assertThat(changesOf(checked.id())).isZero();
	}

	@Test
	void whatIsConfirmedHappensJustSo() {
		ImportSummary checked = workshop.check("month.csv",
				month("2020-01").robberies(5).crime("Piracy", IN_CROYDON).text());
		ImportSummary done = workshop.confirm(checked.id());
		assertThat(done.state()).as(done.message()).isEqualTo(ImportState.DONE);
		assertThat(done.counts()).isEqualTo(checked.counts());
		assertThat(done.effect()).isEqualTo(new RowEffect(5, 0, 0));
		assertThat(workshop.imports().findings(done.id(), 0, 10)).hasSize(1);
		assertThat(stored("2020-01")).isEqualTo(5);
		assertThat(folder.resolve(Long.toString(done.id()))).doesNotExist();
	}

	@Test
	void theAuditNamesWhoUploadedAndThenWhoConfirmed() {
		ImportSummary refused = workshop.check("month.csv", "Month\n2018-01\n");
		assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
		assertThat(actors(refused.id())).endsWith("Import refused: admin");
		long checked = workshop.check("month.csv", month("2018-01").robberies(5).text()).id();
		workshop.decisions().confirm(checked, "noor.haddad");
		workshop.run(checked);
		assertThat(actors(checked)).contains("Import checked: admin").endsWith("Import done: noor.haddad");
	}

	private static List<String> actors(long id) {
		return workshop.jdbc()
			.sql("select action || ': ' || actor from audit_entry where subject = ? order by id")
			.param("Import " + id)
			.query(String.class)
			.list();
	}

	@Test
	void whatWasOvertakenIsLookedAtAgain() {
		ImportSummary checked = workshop.check("month.csv", month("2019-01").robberies(5).text());
		workshop.bring("other.csv", month("2019-01").robberies(7).text());
		ImportSummary again = workshop.confirm(checked.id());
		assertThat(again.state()).isEqualTo(ImportState.CHECKED);
		assertThat(again.message()).contains("data changed after this was checked");
		assertThat(again.effect()).isEqualTo(new RowEffect(0, 5, 2));
		assertThat(stored("2019-01")).isEqualTo(7);
		assertThat(workshop.confirm(checked.id()).state()).isEqualTo(ImportState.DONE);
		assertThat(stored("2019-01")).isEqualTo(5);
	}

	@Test
	void whatIsDroppedIsGone() {
		ImportSummary checked = workshop.check("month.csv", month("2018-01").robberies(5).text());
		workshop.decisions().stop(checked.id());
		assertThat(workshop.get(checked.id()).state()).isEqualTo(ImportState.DROPPED);
		assertThat(folder.resolve(Long.toString(checked.id()))).doesNotExist();
		assertThat(stored("2018-01")).isZero();
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> workshop.confirm(checked.id()))
			.withMessageContaining("it is dropped");
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> workshop.decisions().stop(checked.id()));
	}

	@Test
	void whatIsConfirmedCanBeStoppedBeforeItsTurn() {
		ImportSummary checked = workshop.check("month.csv", month("2018-02").robberies(5).text());
		workshop.decisions().confirm(checked.id(), "admin");
		workshop.decisions().stop(checked.id());
		workshop.run(checked.id());
		assertThat(workshop.get(checked.id()).state()).isEqualTo(ImportState.CANCELLED);
		assertThat(stored("2018-02")).isZero();
	}

	@Test
	void aFileThatCantBeImportedIsRefusedByItsCheck() {
		ImportSummary refused = workshop.check("month.csv", "Crime ID,Month,Crime type,Location\n");
		assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
		assertThat(refused.message()).contains("Its header lacks");
	}

	@Test
	void aMonthUnlikeTheOthersIsSuspicious() {
		String[] months = { "2017-01", "2017-02", "2017-03", "2017-04" };
		for (String usual : months) {
			workshop.bring("month.csv", month(usual).force("Kent Police").robberies(100).text());
		}
		StreetFile odd = month("2017-05").force("Kent Police").robberies(20);
		for (int i = 0; i < 30; i++) {
			odd.crime("Robbery", ",").crime("Robbery", IN_BRIGHTON);
		}
		ImportSummary checked = workshop.check("month.csv", odd.text());
		assertThat(workshop.imports().suspicions(checked.id())).containsExactly(
				Suspicion.stop("2017-05 of Kent Police: less than half the usual rows, 20 where 100 are usual"),
				Suspicion.stop("2017-05 of Kent Police: 38% of the rows have no place, where 0% are usual"),
				Suspicion.stop("2017-05 of Kent Police: 38% of the rows are outside the area served"));
		assertThat(workshop.imports()
			.suspicions(workshop.check("month.csv", month("2017-05").force("Kent Police").robberies(90).text()).id()))
			.isEmpty();
	}

	@Test
	void officersThatAreNewWhenCheckedCanBeConfirmed() {
		ImportSummary checked = workshop.check("officers.csv", """
				warrant_no,rank,kind,team,weekly_hours,from,to
				5120,PC,SSO,South team,37.5,2025-09-01,
				5120,PC,SSO,North team,37.5,2026-01-05,
				""");
		assertThat(checked.effect()).isEqualTo(new RowEffect(2, 0, 0));
		ImportSummary done = workshop.confirm(checked.id());
		assertThat(done.state()).as(done.message()).isEqualTo(ImportState.DONE);
	}

	@Test
	void aForceThatOthersHaveLeftBehindIsMissed() {
		workshop.bring("month.csv", month("2016-01").force("Surrey Police").robberies(1).text());
		ImportSummary checked = workshop.check("month.csv", month("2016-02").robberies(1).text());
		assertThat(workshop.imports().suspicions(checked.id()))
			.containsExactly(Suspicion.look("Surrey Police is missing from 2016-02, which others have"));
	}

	@Test
	void trustedSourcesGoInByThemselvesUnlessSomethingLooksWrong() {
		try (TestDatabase other = TestDatabase.migrated();
				ImportWorkshop trusting = ImportWorkshop.open(other.url(), other.username(), other.password(), folder,
						"db-scheduler.enabled=false", "saferschools.imports.unattended=street-crime")) {
			for (int i = 1; i <= 4; i++) {
				assertThat(trusting.check("month.csv", month("2022-0" + i).robberies(50).text()).state())
					.isEqualTo(ImportState.DONE);
			}
			ImportSummary odd = trusting.check("month.csv", month("2022-05").robberies(5).text());
			assertThat(odd.state()).isEqualTo(ImportState.CHECKED);
			assertThat(odd.message()).contains("something about it looks wrong");
			assertThat(odd.counts()).isEqualTo(new RowCounts(5, 5, 0, 0, 0));
			assertThat(trusting.confirm(odd.id()).state()).isEqualTo(ImportState.DONE);
			assertThat(trusting.check("schools.csv", "URN,EstablishmentName,Phase\n").state())
				.isEqualTo(ImportState.REFUSED);
		}
	}

	@Test
	void aSchoolRegisterThatIsCutOffIsSuspicious() {
		String header = "URN,LA (code),EstablishmentName,EstablishmentStatus (code),PhaseOfEducation (code),Easting,Northing\n";
		StringBuilder rows = new StringBuilder(header);
		for (int i = 0; i < 10; i++) {
			rows.append("10000%d,306,School %d,1,4,532400,165300\n".formatted(i, i));
		}
		workshop.bring("schools.csv", rows.toString());
		ImportSummary checked = workshop.check("schools.csv", rows.substring(0, rows.lastIndexOf("100009")));
		assertThat(checked.effect()).isEqualTo(new RowEffect(0, 0, 0));
		assertThat(workshop.imports().suspicions(checked.id())).containsExactly(
				Suspicion.stop("1 of the 10 open schools in the register are not in the file; they stay as they are"));
	}

	private static StreetFile month(String month) {
		return new StreetFile().month(month);
	}

	private static int stored(String month) {
		return workshop.jdbc()
			.sql("select count(*) from incident where month = cast(:month as date)")
			.param("month", month + "-01")
			.query(Integer.class)
			.single();
	}

	private static List<String> tables() {
		return workshop.jdbc().sql("select relname from pg_class where relkind = 'r'").query(String.class).list();
	}

	private static int changesOf(long id) {
		return workshop.jdbc()
			.sql("select count(*) from import_change where import_id = :id")
			.param("id", id)
			.query(Integer.class)
			.single();
	}

}
