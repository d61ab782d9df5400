package org.saferschools.database;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes a table hold what a file says, and touches only the rows where it doesn't yet.
 * The rows gather by {@code COPY} in a temporary table, which is never logged, and are
 * merged in one statement. Used by one thread, in one transaction.
 *
 * <pre>
 * BinaryRows row = merge.row();
 * row.text("490000235Z");
 * row.integer(529998);
 * Counts counts = merge.finish();
 * </pre>
 */
public final class TableMerge {

	private static final int FLUSH_AT = 1 << 17;

	private final JdbcClient jdbc;

	private final BinaryCopy copy;

	private final BinaryRows rows = new BinaryRows(FLUSH_AT + (1 << 12));

	private final Shape shape;

	private final long importId;

	private int count;

	/**
	 * Begins a merge in the caller's transaction.
	 * @param dataSource where the transaction runs
	 * @param shape the table
	 * @param importId stands in the table's column {@code import_id} of every row that is
	 * touched
	 */
	public TableMerge(DataSource dataSource, JdbcClient jdbc, Shape shape, long importId) {
		this(BinaryCopy.in(dataSource), jdbc, shape, importId);
	}

	/**
	 * Begins a merge beside others whose rows come in turn.
	 * @param copy the sender that they share
	 */
	public TableMerge(BinaryCopy copy, JdbcClient jdbc, Shape shape, long importId) {
		this.jdbc = jdbc;
		this.copy = copy;
		this.shape = shape;
		this.importId = importId;
		jdbc.sql("drop table if exists " + shape.staging()).update();
		jdbc.sql("create temporary table %s on commit drop as select %s from %s limit 0".formatted(shape.staging(),
				list(shape.columns(), "%s"), shape.table()))
			.update();
	}

	/**
	 * Begins a row. The columns follow in the order of the shape, the key first, and no
	 * key is given twice.
	 */
	public BinaryRows row() {
		if (this.rows.size() >= FLUSH_AT) {
			send();
		}
		this.rows.begin(this.shape.columns().size());
		this.count++;
		return this.rows;
	}

	/** How many rows were begun. */
	public int count() {
		return this.count;
	}

	/**
	 * Merges the rows.
	 */
	public Counts finish() {
		send();
		this.copy.finish();
		this.jdbc.sql("analyze " + this.shape.staging()).update();
		return FreshRows.join(this.jdbc, this::merge);
	}

	private Counts merge() {
		return this.jdbc.sql(sql())
			.param("import", this.importId)
			.query((row, number) -> new Counts(row.getInt(1), row.getInt(2), this.count - row.getInt(1) - row.getInt(2),
					row.getInt(3)))
			.single();
	}

	/**
	 * Gives up, so that the caller's transaction can be rolled back.
	 */
	public void cancel() {
		this.copy.cancel();
	}

	private void send() {
		if (this.rows.size() > 0) {
			this.copy.send("%s (%s)".formatted(this.shape.staging(), list(this.shape.columns(), "%s")), this.rows);
		}
	}

	/** The three parts see the table as it was, and no row is in two of them. */
	private String sql() {
		return "with changed as (%s), added as (%s), gone as (%s) ".formatted(update(), insert(), delete())
				+ "select (select count(*) from added), (select count(*) from changed), (select count(*) from gone)";
	}

	private String update() {
		List<String> others = this.shape.others();
		if (others.isEmpty()) {
			return "select 1 where false";
		}
		return """
				update %s t set %s, import_id = :import from %s s
				where %s and (%s) is distinct from (%s) returning 1""".formatted(this.shape.table(),
				list(others, "%1$s = s.%1$s"), this.shape.staging(), sameKey(), list(others, "t.%s"),
				list(others, "s.%s"));
	}

	private String insert() {
		return """
				insert into %1$s (%2$s, import_id) select %3$s, :import from %4$s s
				where not exists (select 1 from %1$s t where %5$s) returning 1""".formatted(this.shape.table(),
				list(this.shape.columns(), "%s"), list(this.shape.columns(), "s.%s"), this.shape.staging(), sameKey());
	}

	private String delete() {
		return (this.shape.whole() == null) ? "select 1 where false"
				: "delete from %s t where %s and not exists (select 1 from %s s where %s) returning 1"
					.formatted(this.shape.table(), this.shape.whole(), this.shape.staging(), sameKey());
	}

	private String sameKey() {
		return this.shape.key().stream().map("t.%1$s = s.%1$s"::formatted).collect(Collectors.joining(" and "));
	}

	private static String list(List<String> columns, String pattern) {
		return columns.stream().map(pattern::formatted).collect(Collectors.joining(", "));
	}

	/**
	 * A table that is merged into, and which rows of it the file tells whole. Never text
	 * from outside.
	 *
	 * @param table its name; beside these columns it has {@code import_id}
	 * @param key its primary key, none of it null
	 * @param others the columns that may change
	 * @param whole condition on {@code t}: those of its rows that the file doesn't name
	 * are deleted. {@code null} where a file adds and changes only
	 */
	public record Shape(String table, List<String> key, List<String> others, String whole) {

		public Shape {
			key = List.copyOf(key);
			others = List.copyOf(others);
		}

		List<String> columns() {
			return Stream.concat(this.key.stream(), this.others.stream()).toList();
		}

		String staging() {
			return this.table + "_in";
		}

	}

	/**
	 * What a merge did.
	 *
	 * @param added rows that were not there
	 * @param changed rows that were there otherwise
	 * @param unchanged rows that were there just so
	 * @param gone rows that were there and are no longer
	 */
	public record Counts(int added, int changed, int unchanged, int gone) {

		/** These and others. */
		public Counts plus(Counts more) {
			return new Counts(this.added + more.added, this.changed + more.changed, this.unchanged + more.unchanged,
					this.gone + more.gone);
		}

		/** Rows of the file that made a difference. */
		public int stored() {
			return this.added + this.changed;
		}

	}

}
