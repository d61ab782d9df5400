package org.saferschools.imports;

import java.sql.Timestamp;
import java.sql.Types;
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

	void create(long id, String uploadedBy, Instant uploadedAt, ImportWay way, List<StoredFile> files) {
		this.jdbc.sql("""
				insert into import (id, source, uploaded_by, uploaded_at, state, way, rows_about)
				overriding system value values (:id, '', :by, :at, 'WAITING', :way, :about)""")
			.param("way", way.name())
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
	 * Begins or goes on with whatever is to be done next.
	 * @return what that is, or empty where it has ended already or waits for a person
	 */
	Optional<Begun> begin(long id, Instant now) {
		return this.jdbc.sql("""
				update import set
					state = case when state = 'WAITING' and way = 'ASK' then 'CHECKING'
						when state in ('WAITING', 'CONFIRMED') then 'RUNNING' else state end,
					attempts = attempts + 1, started_at = coalesce(started_at, :now), stage = '', rows_done = 0,
					seconds_left = null
				where id = :id and state in ('WAITING', 'CHECKING', 'CONFIRMED', 'RUNNING')
				returning state, way, attempts, fingerprint""")
			.param("id", id)
			.param("now", Timestamp.from(now))
			.query((row, number) -> new Begun(ImportState.valueOf(row.getString("state")),
					ImportWay.valueOf(row.getString("way")), row.getInt("attempts"), row.getString("fingerprint")))
			.optional();
	}

	/** Lets an upload that nobody has begun with go in without a person. */
	void trust(long id) {
		this.jdbc.sql("update import set way = 'UNLESS_ODD' where id = :id and state = 'WAITING' and way = 'ASK'")
			.param("id", id)
			.update();
	}

	/** Has an import under way checked for a person. */
	void checkInstead(long id, String message) {
		this.jdbc.sql("""
				update import set state = 'CHECKING', way = 'ASK', fingerprint = null, message = :message
				where id = :id and state = 'RUNNING'""").param("id", id).param("message", message).update();
	}

	/** Writes down that the check has ended and a person has to decide. */
	boolean checked(long id, String source, String fingerprint) {
		return this.jdbc.sql("""
				update import set state = 'CHECKED', source = :source, fingerprint = :fingerprint, stage = '',
					attempts = 0, seconds_left = null
				where id = :id and state = 'CHECKING'""")
			.param("source", source)
			.param("fingerprint", fingerprint)
			.param("id", id)
			.update() == 1;
	}

	/** Writes down that a person wants what was checked. */
	boolean confirm(long id, String by, Instant now) {
		return this.jdbc.sql("""
				update import set state = 'CONFIRMED', confirmed_by = :by, confirmed_at = :now, message = ''
				where id = :id and state = 'CHECKED'""")
			.param("by", by)
			.param("now", Timestamp.from(now))
			.param("id", id)
			.update() == 1;
	}

	boolean exists(long id) {
		return this.jdbc.sql("select exists (select from import where id = :id)")
			.param("id", id)
			.query(Boolean.class)
			.single();
	}

	/** Who confirmed it, or uploaded it where nobody has to confirm or has yet. */
	String wantedBy(long id) {
		return this.jdbc.sql("select coalesce(confirmed_by, uploaded_by) from import where id = :id")
			.param("id", id)
			.query(String.class)
			.single();
	}

	/** Waits until no other import is writing, and keeps others waiting until commit. */
	void takeTurn() {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('saferschools.import'))").query((row) -> {
		});
	}

	/** Keeps others waiting until commit, unless one is writing already. */
	boolean takeTurnAtOnce() {
		return this.jdbc.sql("select pg_try_advisory_xact_lock(hashtext('saferschools.import'))")
			.query(Boolean.class)
			.single();
	}

	/**
	 * How far an import is.
	 * @throws org.springframework.dao.EmptyResultDataAccessException where there is none
	 */
	ImportState state(long id) {
		return ImportState.valueOf(
				this.jdbc.sql("select state from import where id = :id").param("id", id).query(String.class).single());
	}

	/**
	 * Tells how far an import is.
	 * @param secondsLeft about, {@code null} where nobody can tell
	 * @return whether it is to go on
	 */
	boolean tell(long id, String stage, long rowsDone, long rowsAbout, Integer secondsLeft) {
		return this.jdbc.sql("""
				update import set stage = :stage, rows_done = :done, rows_about = :about, seconds_left = :left
				where id = :id and state in ('CHECKING', 'RUNNING')""")
			.param("stage", stage)
			.param("done", rowsDone)
			.param("about", rowsAbout)
			.param("left", secondsLeft, Types.INTEGER)
			.param("id", id)
			.update() == 1;
	}

	/** Ends an import that is open; one that has ended keeps its end. */
	boolean end(long id, ImportState state, String message, Instant now) {
		return this.jdbc
			.sql("""
					update import set state = :state, message = :message, stage = '', seconds_left = null, finished_at = :now
					where id = :id and state in ('WAITING', 'CHECKING', 'CHECKED', 'CONFIRMED', 'RUNNING')""")
			.param("state", state.name())
			.param("message", message)
			.param("now", Timestamp.from(now))
			.param("id", id)
			.update() == 1;
	}

	/**
	 * Writes down that a running import is done.
	 * @param undoUntil until when it can be undone
	 */
	boolean done(long id, String source, Instant now, Instant undoUntil) {
		return this.jdbc.sql("""
				update import set state = 'DONE', source = :source, message = '', stage = '', rows_done = rows_about,
					seconds_left = null, finished_at = :now, undo_until = :until
				where id = :id and state = 'RUNNING'""")
			.param("source", source)
			.param("now", Timestamp.from(now))
			.param("until", Timestamp.from(undoUntil))
			.param("id", id)
			.update() == 1;
	}

	/** Marks an import as undone, where it is done and not too long ago. */
	boolean undone(long id, String by, Instant now) {
		return this.jdbc.sql("""
				update import set state = 'UNDONE', undone_by = :by, undone_at = :now, undo_until = null
				where id = :id and state = 'DONE' and undo_until > :now""")
			.param("by", by)
			.param("now", Timestamp.from(now))
			.param("id", id)
			.update() == 1;
	}

	/** Imports whose time for an undo is over. */
	List<Long> undoOver(Instant now) {
		return this.jdbc.sql("select id from import where undo_until <= :now order by id")
			.param("now", Timestamp.from(now))
			.query(Long.class)
			.list();
	}

	void keepForGood(long id) {
		this.jdbc.sql("update import set undo_until = null where id = :id").param("id", id).update();
	}

	/** Forgets what was found out about an import's files. */
	void forgetResults(long id) {
		this.jdbc.sql("delete from import_finding where import_id = :id").param("id", id).update();
		this.jdbc.sql("delete from import_skipped where import_id = :id").param("id", id).update();
		this.jdbc.sql("delete from import_suspicion where import_id = :id").param("id", id).update();
		this.jdbc.sql("""
				update import_file set covers = '', rows_read = null, stored = null, added = null, changed = null,
					unchanged = null, refused = null, gone = null
				where import_id = :id""").param("id", id).update();
	}

	void suspect(long id, List<Suspicion> suspicions) {
		for (int i = 0; i < suspicions.size(); i++) {
			this.jdbc.sql("""
					insert into import_suspicion (import_id, number, severity, message)
					values (:id, :number, :severity, :message)""")
				.param("id", id)
				.param("number", i + 1)
				.param("severity", suspicions.get(i).severity().name())
				.param("message", suspicions.get(i).message())
				.update();
		}
	}

	void count(long id, int number, String covers, Tally tally) {
		this.jdbc.sql("""
				update import_file set covers = :covers, rows_read = :read, stored = :stored, added = :added,
					changed = :changed, unchanged = :unchanged, refused = :refused, gone = :gone
				where import_id = :id and number = :number""")
			.param("covers", covers)
			.param("read", tally.rowsRead())
			.param("stored", tally.rowsStored())
			.param("added", tally.rowsAdded())
			.param("changed", tally.rowsChanged())
			.param("gone", tally.rowsGone())
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

	/** The imports whose uploads are still needed. */
	List<Long> open() {
		return this.jdbc.sql("""
				select id from import where state in ('WAITING', 'CHECKING', 'CHECKED', 'CONFIRMED', 'RUNNING')
				order by id""").query(Long.class).list();
	}

	/**
	 * What is to be done with an import.
	 *
	 * @param state whether it is being checked or brought in
	 * @param way whether it waits for a person in between
	 * @param attempts how often this was begun, this time included
	 * @param fingerprint of what was checked and confirmed, {@code null} where nothing
	 * was
	 */
	record Begun(ImportState state, ImportWay way, int attempts, String fingerprint) {

	}

}
