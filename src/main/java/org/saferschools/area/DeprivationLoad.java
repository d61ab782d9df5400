package org.saferschools.area;

import java.util.List;

import javax.sql.DataSource;

import org.saferschools.database.BinaryRows;
import org.saferschools.database.TableMerge;
import org.saferschools.database.TableMerge.Counts;
import org.saferschools.database.TableMerge.Shape;
import org.saferschools.shared.RuleException;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The load of an index of deprivation under way. It tells the neighbourhoods of its
 * census whole, and leaves those of the other one alone. Used by one thread, in one
 * transaction.
 */
public final class DeprivationLoad {

	private final LsoaCensus census;

	private final TableMerge merge;

	DeprivationLoad(DataSource dataSource, JdbcClient jdbc, LsoaCensus census, long importId) {
		this.census = census;
		this.merge = new TableMerge(dataSource, jdbc, new Shape("lsoa_deprivation", List.of("census", "lsoa_code"),
				List.of("idaci", "decile"), "t.census = " + census.year()), importId);
	}

	/** Adds a neighbourhood. A code is added once only. */
	public void add(DeprivationRow row) {
		BinaryRows to = this.merge.row();
		to.smallint(this.census.year());
		to.text(row.lsoaCode());
		to.number(row.score());
		to.smallintOrNothing(row.decile());
	}

	/**
	 * Merges the rows.
	 * @throws RuleException where nothing was added
	 */
	public Counts finish() {
		if (this.merge.count() == 0) {
			throw new RuleException("import.nothing-kept", "It has no London neighbourhood, so nothing was changed");
		}
		return this.merge.finish();
	}

	/** Gives up, so that the caller's transaction can be rolled back. */
	public void cancel() {
		this.merge.cancel();
	}

}
