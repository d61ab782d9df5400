package org.saferschools.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.saferschools.database.FreshRows;
import org.saferschools.shared.RuleException;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Takes back what an import changed, backwards from its last statement, each in one
 * statement again. A row that is no longer as the import left it, or that somebody's work
 * hangs on, refuses the whole. Names of tables and columns come from the database itself.
 */
@Repository
class ChangeUndo {

	/** What people make, by its table. */
	private static final Map<String, String> WORK = Map.of("activity", "visits", "lead", "leads", "school_score",
			"rankings", "school_absence", "figures of absence");

	private static final String ROWS = "c.import_id = :id and c.statement = :statement";

	private final JdbcClient jdbc;

	ChangeUndo(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Takes everything back, in the caller's transaction.
	 * @throws RuleException where a newer import or somebody's work stands in the way
	 */
	void undo(long importId) {
		requireLatest(importId);
		this.jdbc.sql("set local timezone = 'UTC'").update();
		for (Step step : steps(importId)) {
			FreshRows.join(this.jdbc, () -> undo(importId, step));
		}
		forget(importId);
	}

	/** Forgets what an import changed, so that it can't be undone any more. */
	void forget(long importId) {
		this.jdbc.sql("delete from import_change where import_id = :id").param("id", importId).update();
	}

	/**
	 * Refuses where another import changed the same rows afterwards.
	 * @throws RuleException which names it
	 */
	void requireLatest(long importId) {
		newest(importId).ifPresent((newer) -> {
			throw new RuleException("undo.not-latest", newer);
		});
	}

	/** Which other import changed the same rows afterwards, in a sentence. */
	Optional<String> newest(long importId) {
		return FreshRows.join(this.jdbc, () -> newer(importId))
			.stream()
			.findFirst()
			.map("Import %s changed the same data after it. Undo that one first"::formatted);
	}

	private List<String> newer(long importId) {
		return this.jdbc.sql("""
				select distinct n.import_id from import_change c
				join import_change n on n.relation = c.relation and n.key = c.key and n.statement > c.statement
				where c.import_id = :id and n.import_id <> :id order by n.import_id desc""")
			.param("id", importId)
			.query(String.class)
			.list();
	}

	private List<Step> steps(long importId) {
		return this.jdbc.sql("""
				select c.statement, quote_ident(c.relation) as relation, count(*) as rows,
					bool_and(c.before is null) as inserts, bool_and(c.after is null) as deletes
				from import_change c where c.import_id = :id
				group by c.statement, c.relation order by c.statement desc""")
			.param("id", importId)
			.query((row, number) -> new Step(row.getLong("statement"), row.getString("relation"), row.getInt("rows"),
					row.getBoolean("inserts"), row.getBoolean("deletes")))
			.list();
	}

	private int undo(long importId, Step step) {
		List<Column> columns = columns(importId, step);
		if (step.inserts) {
			refuseWork(importId, step);
		}
		try {
			int rows = this.jdbc
				.sql(step.inserts ? delete(step, columns)
						: step.deletes ? insert(step, columns) : update(step, columns))
				.param("id", importId)
				.param("statement", step.statement)
				.update();
			if (rows != step.rows) {
				throw changedSince(step, step.rows - rows);
			}
			return rows;
		}
		catch (DataIntegrityViolationException ex) {
			throw changedSince(step, step.rows);
		}
	}

	private static RuleException changedSince(Step step, int rows) {
		return new RuleException("undo.changed-since",
				"%,d of its rows (%s) are no longer as it left them: somebody or something changed them since"
					.formatted(rows, words(step.relation)));
	}

	private List<Column> columns(long importId, Step step) {
		return this.jdbc
			.sql("""
					select quote_ident(a.attname) as name, a.attidentity = 'a' as fixed,
						(select jsonb_exists(c.key, a.attname) from import_change c where %s limit 1) as key
					from pg_attribute a
					where a.attrelid = cast(:relation as regclass) and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
					order by a.attnum"""
				.formatted(ROWS))
			.param("id", importId)
			.param("statement", step.statement)
			.param("relation", step.relation)
			.query((row, number) -> new Column(row.getString("name"), row.getBoolean("key"), row.getBoolean("fixed")))
			.list();
	}

	/** The rows of a step as they were before or after it, as {@code was.content}. */
	private static String was(Step step, String which) {
		return """
				with was as materialized (
					select jsonb_populate_record(null::%s, c.%s) as content, c.after, c.key from import_change c where %s)
				"""
			.formatted(step.relation, which, ROWS);
	}

	private static String delete(Step step, List<Column> columns) {
		return was(step, "after") + "delete from %s t using was where %s and to_jsonb(t) = was.after"
			.formatted(step.relation, sameKey(columns));
	}

	private static String insert(Step step, List<Column> columns) {
		return was(step, "before") + "insert into %s (%s) overriding system value select %s from was"
			.formatted(step.relation, each(columns, "%s"), each(columns, "(was.content).%s"));
	}

	private static String update(Step step, List<Column> columns) {
		List<Column> changing = columns.stream().filter((column) -> !column.key && !column.fixed).toList();
		return was(step, "before") + "update %s t set %s from was where %s and to_jsonb(t) = was.after"
			.formatted(step.relation, each(changing, "%1$s = (was.content).%1$s"), sameKey(columns));
	}

	private static String sameKey(List<Column> columns) {
		return columns.stream()
			.filter(Column::key)
			.map((column) -> "t.%1$s = (was.content).%1$s".formatted(column.name))
			.collect(Collectors.joining(" and "));
	}

	private static String each(List<Column> columns, String pattern) {
		return columns.stream().map((column) -> pattern.formatted(column.name)).collect(Collectors.joining(", "));
	}

	/** Rows that came with the import may have become part of something since. */
	private void refuseWork(long importId, Step step) {
		for (Reference reference : references(step)) {
			List<String> held = this.jdbc.sql(was(step, "after")
					+ "select distinct coalesce(was.after ->> 'name', was.key::text) from was join %s f on %s order by 1"
						.formatted(reference.table, reference.condition))
				.param("id", importId)
				.param("statement", step.statement)
				.query(String.class)
				.list();
			if (!held.isEmpty()) {
				throw new RuleException("undo.in-use",
						"There are %s that hang on what came with it: %s%s".formatted(words(reference.table),
								String.join(", ", held.subList(0, Math.min(3, held.size()))),
								(held.size() > 3) ? " and %,d more".formatted(held.size() - 3) : ""));
			}
		}
	}

	private List<Reference> references(Step step) {
		return this.jdbc.sql("""
				select f.conrelid::regclass::text as child, string_agg(
					format('f.%I = (was.content).%I', child.attname, parent.attname), ' and ') as condition
				from pg_constraint f
				cross join lateral unnest(f.conkey, f.confkey) as k (child, parent)
				join pg_attribute child on child.attrelid = f.conrelid and child.attnum = k.child
				join pg_attribute parent on parent.attrelid = f.confrelid and parent.attnum = k.parent
				where f.contype = 'f' and f.confrelid = cast(:relation as regclass) and f.conparentid = 0
				group by f.oid, f.conrelid order by 1""")
			.param("relation", step.relation)
			.query((row, number) -> new Reference(row.getString("child"), row.getString("condition")))
			.list();
	}

	private static String words(String table) {
		return WORK.getOrDefault(table, table.replace('_', ' '));
	}

	private record Step(long statement, String relation, int rows, boolean inserts, boolean deletes) {

	}

	private record Column(String name, boolean key, boolean fixed) {

	}

	private record Reference(String table, String condition) {

	}

}
