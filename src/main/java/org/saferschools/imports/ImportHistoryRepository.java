package org.saferschools.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.saferschools.imports.Finding.Severity;
import org.saferschools.imports.ImportSummary.Progress;
import org.saferschools.imports.ImportSummary.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the history of imports.
 */
@Repository
class ImportHistoryRepository {

	private static final String SUMMARY = """
			select i.id, i.source, i.uploaded_by, i.uploaded_at, i.state, i.finished_at, i.confirmed_by,
				i.undo_until, i.undone_by, i.undone_at, i.stage, i.rows_done, i.rows_about,
				i.seconds_left, i.message, f.files, f.first_file, f.rows_read, f.stored, f.unchanged, f.refused, f.added,
				f.changed, f.gone,
				(select coalesce(sum(rows), 0) from import_skipped s where s.import_id = i.id) as skipped
			from import i
			cross join lateral (
				select count(*) as files, min(name) filter (where number = 1) as first_file,
					coalesce(sum(rows_read), 0) as rows_read, coalesce(sum(stored), 0) as stored,
					coalesce(sum(unchanged), 0) as unchanged, coalesce(sum(refused), 0) as refused,
					coalesce(sum(added), 0) as added, coalesce(sum(changed), 0) as changed, coalesce(sum(gone), 0) as gone
				from import_file where import_id = i.id) f
			""";

	private static final String FINDINGS = """
			select f.name, n.line, n.severity, n.reason, n.detail
			from import_finding n join import_file f on f.import_id = n.import_id and f.number = n.number
			where n.import_id = :id order by n.number, n.line, n.reason, n.detail""";

	private final JdbcClient jdbc;

	ImportHistoryRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	int count() {
		return this.jdbc.sql("select count(*) from import").query(Integer.class).single();
	}

	/** The latest first. */
	List<ImportSummary> page(long offset, int size) {
		return this.jdbc.sql(SUMMARY + "order by i.id desc limit :size offset :offset")
			.param("size", size)
			.param("offset", offset)
			.query(ImportHistoryRepository::summary)
			.list();
	}

	Optional<ImportSummary> find(long id) {
		return this.jdbc.sql(SUMMARY + "where i.id = :id")
			.param("id", id)
			.query(ImportHistoryRepository::summary)
			.optional();
	}

	List<ImportedFile> files(long id) {
		Map<Integer, Map<String, Integer>> skipped = skipped(id);
		return this.jdbc
			.sql("""
					select number, name, bytes, sha256, covers, coalesce(rows_read, 0) as rows_read, coalesce(stored, 0) as stored,
						coalesce(unchanged, 0) as unchanged, coalesce(refused, 0) as refused, coalesce(added, 0) as added,
						coalesce(changed, 0) as changed, coalesce(gone, 0) as gone
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

	/** What looks wrong about it as a whole. */
	List<Suspicion> suspicions(long id) {
		return this.jdbc
			.sql("select severity, message from import_suspicion where import_id = :id order by severity desc, number")
			.param("id", id)
			.query((row, number) -> new Suspicion(Suspicion.Severity.valueOf(row.getString("severity")),
					row.getString("message")))
			.list();
	}

	/** What files of this source last came in and are still there. */
	Optional<Coverage.Other> last(String source) {
		return this.jdbc.sql("""
				select i.id, i.finished_at, f.covers from import i
				cross join lateral (select string_agg(distinct nullif(covers, ''), ', ') as covers
					from import_file where import_id = i.id) f
				where i.state = 'DONE' and position(:source in i.source) > 0
				order by i.finished_at desc limit 1""")
			.param("source", source)
			.query((row, number) -> new Coverage.Other(source, row.getLong("id"),
					row.getTimestamp("finished_at").toInstant(), Objects.toString(row.getString("covers"), "")))
			.optional();
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

	/** Refused rows first, the most frequent reason first. */
	List<FindingReason> reasons(long id) {
		return this.jdbc.sql("""
				select severity, reason, sum(rows) as rows, min(line) as line,
					array_agg(detail order by line) filter (where place <= 3) as examples
				from (
					select severity, reason, detail, count(*) as rows, min(line) as line,
						row_number() over (partition by severity, reason order by min(line)) as place
					from import_finding where import_id = :id group by severity, reason, detail) f
				group by severity, reason order by severity desc, rows desc, reason""")
			.param("id", id)
			.query((row, number) -> new FindingReason(Severity.valueOf(row.getString("severity")),
					row.getString("reason"), row.getInt("rows"), row.getInt("line"),
					List.of((String[]) row.getArray("examples").getArray())))
			.list();
	}

	/** In the order of the files and their lines. */
	List<Finding> findings(long id, long offset, int size) {
		return this.jdbc.sql(FINDINGS + " limit :size offset :offset")
			.param("id", id)
			.param("size", size)
			.param("offset", offset)
			.query(ImportHistoryRepository::finding)
			.list();
	}

	/** All of them in the same order, however many there are. */
	void readFindings(long id, Consumer<Finding> reader) {
		try (Stream<Finding> findings = this.jdbc.sql(FINDINGS)
			.param("id", id)
			.withFetchSize(1_000)
			.query(ImportHistoryRepository::finding)
			.stream()) {
			findings.forEach(reader);
		}
	}

	private static Finding finding(ResultSet row, int number) throws SQLException {
		return new Finding(row.getString("name"), row.getInt("line"), Severity.valueOf(row.getString("severity")),
				row.getString("reason"), row.getString("detail"));
	}

	private static ImportSummary summary(ResultSet row, int number) throws SQLException {
		return new ImportSummary(row.getLong("id"), row.getString("source"), row.getString("uploaded_by"),
				row.getTimestamp("uploaded_at").toInstant(), ImportState.valueOf(row.getString("state")),
				instant(row, "finished_at"),
				new Progress(row.getString("stage"), row.getLong("rows_done"), row.getLong("rows_about"),
						row.getObject("seconds_left", Integer.class)),
				row.getString("message"), row.getInt("files"), row.getString("first_file"),
				counts(row, row.getInt("skipped")), effect(row), trail(row));
	}

	private static Trail trail(ResultSet row) throws SQLException {
		return new Trail(row.getString("confirmed_by"), instant(row, "undo_until"), row.getString("undone_by"),
				instant(row, "undone_at"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp at = row.getTimestamp(column);
		return (at == null) ? null : at.toInstant();
	}

	private static ImportedFile file(ResultSet row, Map<String, Integer> skipped) throws SQLException {
		int rest = skipped.values().stream().mapToInt(Integer::intValue).sum();
		return new ImportedFile(row.getInt("number"), row.getString("name"), row.getLong("bytes"),
				row.getString("sha256"), row.getString("covers"), counts(row, rest), effect(row), skipped);
	}

	private static RowEffect effect(ResultSet row) throws SQLException {
		return new RowEffect(row.getInt("added"), row.getInt("changed"), row.getInt("gone"));
	}

	private static RowCounts counts(ResultSet row, int skipped) throws SQLException {
		return new RowCounts(row.getInt("rows_read"), row.getInt("stored"), row.getInt("unchanged"),
				row.getInt("refused"), skipped);
	}

}
