package org.saferschools.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.saferschools.imports.Finding.Severity;
import org.saferschools.imports.ImportSummary.Progress;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The record of imports: what was uploaded, how far it is, what became of it.
 */
@Repository
class ImportRepository {

	private static final String SUMMARY = """
			select i.id, i.source, i.uploaded_by, i.uploaded_at, i.state, i.finished_at, i.stage, i.rows_done, i.rows_about,
				i.message, f.files, f.first_file, f.rows_read, f.stored, f.unchanged, f.refused,
				(select coalesce(sum(rows), 0) from import_skipped s where s.import_id = i.id) as skipped
			from import i
			cross join lateral (
				select count(*) as files, min(name) filter (where number = 1) as first_file,
					coalesce(sum(rows_read), 0) as rows_read, coalesce(sum(stored), 0) as stored,
					coalesce(sum(unchanged), 0) as unchanged, coalesce(sum(refused), 0) as refused
				from import_file where import_id = i.id) f
			""";

	private static final String FINDINGS = """
			select f.name, n.line, n.severity, n.reason, n.detail
			from import_finding n join import_file f on f.import_id = n.import_id and f.number = n.number
			where n.import_id = :id order by n.number, n.line, n.reason, n.detail""";

	private final JdbcClient jdbc;

	ImportRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A number for a new import, so that its files can be stored before it is told of.
	 */
	long nextId() {
		return this.jdbc.sql("select nextval(pg_get_serial_sequence('import', 'id'))").query(Long.class).single();
	}

	void create(long id, String uploadedBy, Instant uploadedAt, List<StoredFile> files) {
		this.jdbc.sql("""
				insert into import (id, source, uploaded_by, uploaded_at, state, rows_about)
				overriding system value values (:id, '', :by, :at, 'WAITING', :about)""")
			.param("id", id)
			.param("by", uploadedBy)
			.param("at", Timestamp.from(uploadedAt))
			.param("about", files.stream().mapToLong(StoredFile::lines).sum())
			.update();
		files.forEach((file) -> create(id, file));
	}

	private void create(long id, StoredFile file) {
		this.jdbc.sql("""
				insert into import_file (import_id, number, name, bytes, sha256, lines, utf8)
				values (:id, :number, :name, :bytes, :sha256, :lines, :utf8)""")
			.param("id", id)
			.param("number", file.number())
			.param("name", file.name())
			.param("bytes", file.bytes())
			.param("sha256", file.sha256())
			.param("lines", file.lines())
			.param("utf8", file.utf8())
			.update();
	}

	/**
	 * Marks the import as running.
	 * @return how often it has been begun now, or empty where it has ended already
	 */
	Optional<Integer> start(long id, Instant now) {
		return this.jdbc.sql("""
				update import set state = 'RUNNING', attempts = attempts + 1, started_at = coalesce(started_at, :now)
				where id = :id and state in ('WAITING', 'RUNNING') returning attempts""")
			.param("id", id)
			.param("now", Timestamp.from(now))
			.query(Integer.class)
			.optional();
	}

	/** Waits until no other import is writing, and keeps others waiting until commit. */
	void takeTurn() {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('saferschools.import'))").query((row) -> {
		});
	}

	boolean isRunning(long id) {
		return this.jdbc.sql("select state = 'RUNNING' from import where id = :id")
			.param("id", id)
			.query(Boolean.class)
			.single();
	}

	void tell(long id, String stage, long rowsDone, long rowsAbout) {
		this.jdbc.sql("update import set stage = :stage, rows_done = :done, rows_about = :about where id = :id")
			.param("stage", stage)
			.param("done", rowsDone)
			.param("about", rowsAbout)
			.param("id", id)
			.update();
	}

	/** Ends an import under way; one that has ended keeps its end. */
	boolean end(long id, ImportState state, String source, String message, Instant now) {
		return this.jdbc.sql("""
				update import set state = :state, source = :source, message = :message, stage = '', finished_at = :now
				where id = :id and state in ('WAITING', 'RUNNING')""")
			.param("state", state.name())
			.param("source", source)
			.param("message", message)
			.param("now", Timestamp.from(now))
			.param("id", id)
			.update() == 1;
	}

	void count(long id, int number, String covers, Tally tally) {
		this.jdbc.sql("""
				update import_file set covers = :covers, rows_read = :read, stored = :stored, unchanged = :unchanged,
					refused = :refused
				where import_id = :id and number = :number""")
			.param("covers", covers)
			.param("read", tally.rowsRead())
			.param("stored", tally.rowsStored())
			.param("unchanged", tally.rowsUnchanged())
			.param("refused", tally.rowsRefused())
			.param("id", id)
			.param("number", number)
			.update();
		tally.rowsSkipped().forEach((reason, rows) -> skip(id, number, reason, rows));
	}

	private void skip(long id, int number, String reason, int rows) {
		this.jdbc
			.sql("insert into import_skipped (import_id, number, reason, rows) values (:id, :number, :reason, :rows)")
			.param("id", id)
			.param("number", number)
			.param("reason", reason)
			.param("rows", rows)
			.update();
	}

	List<StoredFile> storedFiles(long id) {
		return this.jdbc
			.sql("""
					select number, name, bytes, sha256, lines, utf8 from import_file where import_id = :id order by number""")
			.param("id", id)
			.query((row, line) -> new StoredFile(row.getInt("number"), row.getString("name"), row.getLong("bytes"),
					row.getString("sha256"), row.getInt("lines"), row.getBoolean("utf8")))
			.list();
	}

	List<Long> underWay() {
		return this.jdbc.sql("select id from import where state in ('WAITING', 'RUNNING') order by id")
			.query(Long.class)
			.list();
	}

	int count() {
		return this.jdbc.sql("select count(*) from import").query(Integer.class).single();
	}

	/** The latest first. */
	List<ImportSummary> page(long offset, int size) {
		return this.jdbc.sql(SUMMARY + "order by i.id desc limit :size offset :offset")
			.param("size", size)
			.param("offset", offset)
			.query(ImportRepository::summary)
			.list();
	}

	Optional<ImportSummary> find(long id) {
		return this.jdbc.sql(SUMMARY + "where i.id = :id").param("id", id).query(ImportRepository::summary).optional();
	}

	List<ImportedFile> files(long id) {
		Map<Integer, Map<String, Integer>> skipped = skipped(id);
		return this.jdbc
			.sql("""
					select number, name, bytes, sha256, covers, coalesce(rows_read, 0) as rows_read, coalesce(stored, 0) as stored,
						coalesce(unchanged, 0) as unchanged, coalesce(refused, 0) as refused
					from import_file where import_id = :id order by number""")
			.param("id", id)
			.query((row, line) -> file(row, skipped.getOrDefault(row.getInt("number"), Map.of())))
			.list();
	}

	private Map<Integer, Map<String, Integer>> skipped(long id) {
		Map<Integer, Map<String, Integer>> byFile = new TreeMap<>();
		this.jdbc.sql("select number, reason, rows from import_skipped where import_id = :id")
			.param("id", id)
			.query((row) -> {
				byFile.computeIfAbsent(row.getInt("number"), (number) -> new TreeMap<>())
					.put(row.getString("reason"), row.getInt("rows"));
			});
		return byFile;
	}

	/** When files of this source last came in. */
	Optional<Instant> lastDone(String source) {
		return this.jdbc.sql("""
				select max(finished_at) from import where state = 'DONE' and position(:source in source) > 0""")
			.param("source", source)
			.query(Timestamp.class)
			.optional()
			.map(Timestamp::toInstant);
	}

	int countFindings(long id) {
		return this.jdbc.sql("select count(*) from import_finding where import_id = :id")
			.param("id", id)
			.query(Integer.class)
			.single();
	}

	/** In the order of the files and their lines. */
	List<Finding> findings(long id, long offset, int size) {
		return this.jdbc.sql(FINDINGS + " limit :size offset :offset")
			.param("id", id)
			.param("size", size)
			.param("offset", offset)
			.query(ImportRepository::finding)
			.list();
	}

	/** All of them in the same order, however many there are. */
	void readFindings(long id, Consumer<Finding> reader) {
		try (Stream<Finding> findings = this.jdbc.sql(FINDINGS)
			.param("id", id)
			.withFetchSize(1_000)
			.query(ImportRepository::finding)
			.stream()) {
			findings.forEach(reader);
		}
	}

	private static Finding finding(ResultSet row, int number) throws SQLException {
		return new Finding(row.getString("name"), row.getInt("line"), Severity.valueOf(row.getString("severity")),
				row.getString("reason"), row.getString("detail"));
	}

	private static ImportSummary summary(ResultSet row, int number) throws SQLException {
		Timestamp finished = row.getTimestamp("finished_at");
		return new ImportSummary(row.getLong("id"), row.getString("source"), row.getString("uploaded_by"),
				row.getTimestamp("uploaded_at").toInstant(), ImportState.valueOf(row.getString("state")),
				(finished == null) ? null : finished.toInstant(),
				new Progress(row.getString("stage"), row.getLong("rows_done"), row.getLong("rows_about")),
				row.getString("message"), row.getInt("files"), row.getString("first_file"),
				counts(row, row.getInt("skipped")));
	}

	private static ImportedFile file(ResultSet row, Map<String, Integer> skipped) throws SQLException {
		int rest = skipped.values().stream().mapToInt(Integer::intValue).sum();
		return new ImportedFile(row.getInt("number"), row.getString("name"), row.getLong("bytes"),
				row.getString("sha256"), row.getString("covers"), counts(row, rest), skipped);
	}

	private static RowCounts counts(ResultSet row, int skipped) throws SQLException {
		return new RowCounts(row.getInt("rows_read"), row.getInt("stored"), row.getInt("unchanged"),
				row.getInt("refused"), skipped);
	}

}
