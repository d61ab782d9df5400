package org.saferschools.incident;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

import org.saferschools.shared.RuleException;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The partitions of {@code incident}, one a month and force, and the record of what each
 * holds. Names are made of numbers only, so that nothing from a file gets into a
 * statement.
 */
class MonthTables {

	private final JdbcClient jdbc;

	MonthTables(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What the names of this month's tables begin with: {@code incident_2024_06_1_}. */
	static String prefix(YearMonth month, int forceId) {
		return "incident_%04d_%02d_%d_".formatted(month.getYear(), month.getMonthValue(), forceId);
	}

	void make(String table) {
		execute("create table " + table
				+ " (like incident including defaults including constraints including storage)");
	}

	void drop(String table) {
		execute("drop table if exists " + table);
	}

	/** How many incidents of the month are there. */
	int incidents(MonthLoad load) {
		return this.jdbc.sql("""
				select coalesce(sum(incidents), 0) from incident_month where month = :month and force_id = :force""")
			.param("month", load.month().atDay(1))
			.param("force", load.forceId())
			.query(Integer.class)
			.single();
	}

	/** Whether just these rows are there. */
	boolean has(MonthLoad load) {
		return this.jdbc
			.sql("""
					select exists (select from incident_month
					where month = :month and force_id = :force and fingerprint = :fingerprint and incidents = :incidents)""")
			.param("month", load.month().atDay(1))
			.param("force", load.forceId())
			.param("fingerprint", load.fingerprint())
			.param("incidents", load.count())
			.query(Boolean.class)
			.single();
	}

	void refuseSecond(MonthLoad load, long importId) {
		boolean second = this.jdbc.sql("""
				select exists (select from incident_month
				where month = :month and force_id = :force and import_id = :import)""")
			.param("month", load.month().atDay(1))
			.param("force", load.forceId())
			.param("import", importId)
			.query(Boolean.class)
			.single();
		if (second) {
			throw new RuleException("import.month-twice",
					"It brings %s of the same force as an earlier file of this upload, with other rows. Take one of them out"
						.formatted(load.month()));
		}
	}

	/** Builds the indexes, which is quicker once the rows are in. */
	void prepare(MonthLoad load, String table) {
		if (load.count() > 0) {
			execute("alter table " + table + " add primary key (month, force_id, line)");
			execute("create index on " + table + " (kind, easting, northing)");
		}
	}

	/**
	 * Puts the table in the place of the month's old one, which is kept for an undo.
	 * Whoever reads incidents for long holds this up, and is holding up others from then
	 * on: so it is given up after a while, for the import to be tried again.
	 */
	void replace(MonthLoad load, String table, long importId) {
		execute("set local lock_timeout = '10s'");
		List<String> old = partitions(load.month(), load.forceId());
		old.forEach(this::detach);
		keep(load, old.isEmpty() ? null : old.get(0), importId);
		if (load.count() > 0) {
			attach(table, load.month(), load.forceId());
		}
	}

	private void keep(MonthLoad load, String table, long importId) {
		this.jdbc.sql("""
				insert into incident_month_kept (import_id, month, force_id, kept_table)
				values (:import, :month, :force, :table)""")
			.param("import", importId)
			.param("month", load.month().atDay(1))
			.param("force", load.forceId())
			.param("table", table)
			.update();
	}

	/**
	 * Puts the tables that an import replaced back into their places and drops its own.
	 * The record of the months is not touched.
	 */
	void putBack(long importId) {
		execute("set local lock_timeout = '10s'");
		for (KeptMonth kept : kept(importId)) {
			partitions(kept.month, kept.forceId).forEach(this::drop);
			if (kept.table != null) {
				attach(kept.table, kept.month, kept.forceId);
			}
		}
		this.jdbc.sql("delete from incident_month_kept where import_id = :import").param("import", importId).update();
	}

	/** Drops what an import replaced, so that it can't be undone from then on. */
	void forget(long importId) {
		kept(importId).stream().map(KeptMonth::table).filter(Objects::nonNull).forEach(this::drop);
		this.jdbc.sql("delete from incident_month_kept where import_id = :import").param("import", importId).update();
	}

	private List<KeptMonth> kept(long importId) {
		return this.jdbc.sql("""
				select month, force_id, kept_table from incident_month_kept where import_id = :import
				order by month, force_id""")
			.param("import", importId)
			.query((row, number) -> new KeptMonth(YearMonth.from(row.getObject("month", LocalDate.class)),
					row.getInt("force_id"), row.getString("kept_table")))
			.list();
	}

	private void attach(String table, YearMonth month, int forceId) {
		execute("alter table incident attach partition %s for values from ('%s', %d) to ('%s', %d)".formatted(table,
				month.atDay(1), forceId, month.atDay(1), forceId + 1));
	}

	private void detach(String table) {
		execute("alter table incident detach partition " + table);
	}

	private List<String> partitions(YearMonth month, int forceId) {
		return this.jdbc.sql("""
				select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
				where i.inhparent = 'incident'::regclass and starts_with(c.relname, :prefix)""")
			.param("prefix", prefix(month, forceId))
			.query(String.class)
			.list();
	}

	/** Writes down that the month is there. */
	void record(MonthLoad load, long importId) {
		this.jdbc.sql("""
				insert into incident_month (month, force_id, import_id, incidents, fingerprint, loaded_at, rows_read,
					rows_kept, rows_unplaced, rows_outside)
				values (:month, :force, :import, :incidents, :fingerprint, now(), :read, :kept, :unplaced, :outside)
				on conflict (month, force_id) do update set import_id = excluded.import_id,
					incidents = excluded.incidents, fingerprint = excluded.fingerprint, loaded_at = excluded.loaded_at,
					rows_read = excluded.rows_read, rows_kept = excluded.rows_kept,
					rows_unplaced = excluded.rows_unplaced, rows_outside = excluded.rows_outside,
						times = incident_month.times + 1""")
			.param("read", load.seen().read())
			.param("kept", load.seen().kept())
			.param("unplaced", load.seen().unplaced())
			.param("outside", load.seen().outside())
			.param("month", load.month().atDay(1))
			.param("force", load.forceId())
			.param("import", importId)
			.param("incidents", load.count())
			.param("fingerprint", load.fingerprint())
			.update();
	}

	private void execute(String sql) {
		this.jdbc.sql(sql).update();
	}

	private record KeptMonth(YearMonth month, int forceId, String table) {

	}

}
