package org.saferschools.incident;

import java.time.YearMonth;
import java.util.List;

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
	 * Puts the table in the place of the month's old one. Whoever reads incidents for
	 * long holds this up, and is holding up others from then on: so it is given up after
	 * a while, for the import to be tried again.
	 */
	void replace(MonthLoad load, String table) {
		execute("set local lock_timeout = '10s'");
		partitions(load).forEach(this::drop);
		if (load.count() > 0) {
			execute("alter table incident attach partition %s for values from ('%s', %d) to ('%s', %d)".formatted(table,
					load.month().atDay(1), load.forceId(), load.month().atDay(1), load.forceId() + 1));
		}
	}

	private List<String> partitions(MonthLoad load) {
		return this.jdbc.sql("""
				select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
				where i.inhparent = 'incident'::regclass and starts_with(c.relname, :prefix)""")
			.param("prefix", prefix(load.month(), load.forceId()))
			.query(String.class)
			.list();
	}

	/** Writes down that the month is there. */
	void record(MonthLoad load, long importId) {
		this.jdbc
			.sql("""
					insert into incident_month (month, force_id, import_id, incidents, fingerprint, loaded_at)
					values (:month, :force, :import, :incidents, :fingerprint, now())
					on conflict (month, force_id) do update set import_id = excluded.import_id,
						incidents = excluded.incidents, fingerprint = excluded.fingerprint, loaded_at = excluded.loaded_at""")
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

}
