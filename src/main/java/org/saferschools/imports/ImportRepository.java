package org.saferschools.imports;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps the record of imports: what was uploaded, how far it is, what became of it.
 */
@Repository
class ImportRepository {

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

	boolean exists(long id) {
		return this.jdbc.sql("select exists (select from import where id = :id)")
			.param("id", id)
			.query(Boolean.class)
			.single();
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

}
