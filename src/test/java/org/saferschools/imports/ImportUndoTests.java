package org.saferschools.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saferschools.shared.RuleException;
import org.saferschools.testing.OpenData;
import org.saferschools.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What was there is compared by a hash of each table's contents.
 */
class ImportUndoTests {

	private static final String HEADER = "URN,LA (code),EstablishmentName,EstablishmentStatus (code),"
			+ "PhaseOfEducation (code),Easting,Northing,PercentageFSM,OpenDate\n";

	private static final String ALDERBROOK = "100001,306,Alderbrook Academy,1,4,532400,165300,12.5,01-09-2012\n";

	private static final String BIRCHFIELD = "100002,306,Birchfield Primary,1,2,532500,165400,,\n";

	@TempDir
	private Path folder;

	private TestDatabase database;

	private ImportWorkshop workshop;

	@BeforeEach
	void open() {
		this.database = TestDatabase.migrated();
		this.workshop = open("saferschools.imports.keep-undo=90d");
	}

	private ImportWorkshop open(String setting) {
		return ImportWorkshop.open(this.database.url(), this.database.username(), this.database.password(), this.folder,
				"db-scheduler.enabled=false", setting);
	}

	@AfterEach
	void close() {
		this.workshop.close();
		this.database.close();
	}

	@Test
	void schoolsAreAsTheyWereBefore() {
		bring(HEADER + ALDERBROOK);
		Map<String, String> before = contents();
		ImportSummary done = bring(HEADER + ALDERBROOK.replace("1,4,", "2,4,").replace("12.5", "30") + BIRCHFIELD);
		assertThat(done.effect()).isEqualTo(new RowEffect(1, 1, 0));
		assertThat(contents()).isNotEqualTo(before);
		undo(done);
		assertThat(contents()).isEqualTo(before);
		assertThat(this.workshop.get(done.id()).state()).isEqualTo(ImportState.UNDONE);
		assertThat(bring(HEADER + BIRCHFIELD).effect()).isEqualTo(new RowEffect(1, 0, 0));
	}

	@Test
	void aMonthIsAsItWasBefore() {
		bring(month("2025-04").robberies(4));
		bring(month("2025-05").robberies(5));
		Map<String, String> before = contents();
		ImportSummary done = bring(month("2025-05").robberies(2).month("2025-06").robberies(3));
		assertThat(contents()).isNotEqualTo(before);
		undo(done);
		assertThat(contents()).isEqualTo(before);
		assertThat(bring(month("2025-05").robberies(5)).counts().unchanged()).isEqualTo(5);
		assertThat(bring(month("2025-06").robberies(3)).effect()).isEqualTo(new RowEffect(3, 0, 0));
	}

	@Test
	void importsAreUndoneOneAfterTheOther() {
		Map<String, String> nothing = contents();
		ImportSummary first = bring(month("2025-05").robberies(5));
		Map<String, String> one = contents();
		ImportSummary second = bring(month("2025-05").robberies(6));
		assertRefused("undo.not-latest", first)
			.withMessage("Import %d changed the same data after it. Undo that one first", second.id());
		undo(second);
		assertThat(contents()).isEqualTo(one);
		undo(first);
		assertThat(contents()).isEqualTo(nothing);
		assertThat(kept()).isEmpty();
	}

	@Test
	void whatANewerImportDidntTouchCanBeUndone() {
		ImportSummary may = bring(month("2025-05").robberies(5));
		bring(month("2025-06").robberies(6));
		undo(may);
		assertThat(count("select count(*) from incident")).isEqualTo(6);
	}

	@Test
	void anImportThatChangedNothingHasNothingToUndoAndWroteNothingDown() {
		bring(HEADER + ALDERBROOK + BIRCHFIELD);
		Map<String, String> before = contents();
		ImportSummary again = bring(HEADER + ALDERBROOK + BIRCHFIELD);
		assertThat(changesOf(again)).isZero();
		undo(again);
		assertThat(contents()).isEqualTo(before);
	}

	@Test
	void aSchoolThatSomebodyWorksWithStays() {
		ImportSummary done = bring(HEADER + ALDERBROOK + BIRCHFIELD);
		this.workshop.jdbc()
			.sql("""
					insert into activity (submission_key, urn, kind_code, state, starts_at, minutes, logged_by, logged_at)
					values (gen_random_uuid(), 100001, 'MEETING', 'DONE', '2025-06-03 10:00', 60, 'officer', now())""")
			.update();
		Map<String, String> before = contents();
		assertRefused("undo.in-use", done)
			.withMessage("There are visits that hang on what came with it: Alderbrook Academy");
		assertThat(contents()).isEqualTo(before);
		assertThat(this.workshop.get(done.id()).state()).isEqualTo(ImportState.DONE);
	}

	@Test
	void whatAPersonChangedSinceStays() {
		ImportSummary done = bring(HEADER + ALDERBROOK);
		this.workshop.jdbc().sql("update school set pupils = 7").update();
		assertRefused("undo.changed-since", done).withMessageContaining("1 of its rows (school)");
	}

	@Test
	void whatIsNotDoneCantBeUndone() {
		ImportSummary checked = this.workshop.check("month.csv", month("2025-05").robberies(1).text());
		assertRefused("undo.not-done", checked);
	}

	@Test
	void whatIsTooLongAgoIsForgottenAndCantBeUndone() {
		bring(month("2025-05").robberies(5));
		ImportSummary done;
		try (ImportWorkshop forgetful = open("saferschools.imports.keep-undo=0s")) {
			done = forgetful.bring("month.csv", month("2025-05").robberies(6).text());
			assertThat(kept()).hasSize(1);
			forgetful.undo().forgetOld();
		}
		assertThat(kept()).isEmpty();
		assertThat(changesOf(done)).isZero();
		assertRefused("undo.not-done", done);
		assertThat(count("select count(*) from incident")).isEqualTo(6);
	}

	@Test
	void everySourceOfOpenDataCanBeUndone() {
		Map<String, String> nothing = contents();
		List<ImportSummary> done = Stream
			.of("schools/london-schools.csv", "schools/gias-links-2025-04-22.csv", "transport/bus-stops.csv",
					"transport/bus-sequences.csv", "deprivation/id2019-london.xlsx")
			.map((file) -> this.workshop.bring(List.of(OpenData.path(file))))
			.toList();
		assertThat(done).allSatisfy((each) -> {
			assertThat(each.state()).as(each.message()).isEqualTo(ImportState.DONE);
			assertThat(each.effect().added()).isPositive();
		});
		for (int i = done.size() - 1; i >= 0; i--) {
			undo(done.get(i));
		}
		assertThat(contents()).isEqualTo(nothing);
	}

	@Test
	void everyTableThatNamesItsImportIsWrittenDown() {
		assertThat(this.workshop.jdbc()
			.sql("""
					select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'import_id'
					where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname not like 'import%'
					  and c.relname <> 'incident_month_kept'
					  and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'import_updates')""")
			.query(String.class)
			.list()).as("tables that lack log_changes_by_imports in their migration").isEmpty();
	}

	@Test
	void theAuditTellsWhoUndidIt() {
		undo(bring(month("2025-05").robberies(1)));
		assertThat(this.workshop.jdbc().sql("select undone_by from import").query(String.class).single())
			.isEqualTo("admin");
		assertThat(count("select count(*) from audit_entry where action = 'Import undone'")).isEqualTo(1);
	}

	private static StreetFile month(String month) {
		return new StreetFile().month(month);
	}

	private ImportSummary bring(StreetFile file) {
		return bring(file.text());
	}

	private ImportSummary bring(String text) {
		ImportSummary done = this.workshop.bring("file.csv", text);
		assertThat(done.state()).as(done.message()).isEqualTo(ImportState.DONE);
		return done;
	}

	private void undo(ImportSummary done) {
		this.workshop.undo().undo(done.id(), "admin");
	}

	private org.assertj.core.api.ThrowableAssertAlternative<RuleException> assertRefused(String code,
			ImportSummary done) {
		return assertThatExceptionOfType(RuleException.class).isThrownBy(() -> undo(done))
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo(code));
	}

	/** A hash of every table's rows, apart from what belongs to imports themselves. */
	private Map<String, String> contents() {
		Map<String, String> hashes = new TreeMap<>();
		for (String table : this.workshop.jdbc()
			.sql("""
					select relname from pg_class where relkind in ('r', 'p') and not relispartition
					and relnamespace = 'public'::regnamespace and relname not like 'import%' and relname not like 'incident\\_2%'
					and relname not in ('audit_entry', 'scheduled_tasks', 'incident_month_kept')""")
			.query(String.class)
			.list()) {
			hashes.put(table, this.workshop.jdbc()
				.sql("select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from %s t".formatted(table))
				.query(String.class)
				.single());
		}
		return hashes;
	}

	private List<String> kept() {
		return this.workshop.jdbc()
			.sql("""
					select relname from pg_class where relkind = 'r' and not relispartition and relname like 'incident\\_2%'""")
			.query(String.class)
			.list();
	}

	private int changesOf(ImportSummary done) {
		return count("select count(*) from import_change where import_id = " + done.id());
	}

	private int count(String sql) {
		return this.workshop.jdbc().sql(sql).query(Integer.class).single();
	}

}
