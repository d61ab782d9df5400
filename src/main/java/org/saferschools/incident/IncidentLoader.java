package org.saferschools.incident;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings months of incidents into the database, for imports. A month of a force is
 * replaced whole: it is written into a table of its own that takes the old one's place as
 * partition.
 */
@Component
public class IncidentLoader {

	private final DataSource dataSource;

	private final JdbcClient jdbc;

	private final IncidentRepository incidents;

	IncidentLoader(DataSource dataSource, JdbcClient jdbc, IncidentRepository incidents) {
		this.dataSource = dataSource;
		this.jdbc = jdbc;
		this.incidents = incidents;
	}

	/**
	 * Begins to load what one file holds.
	 * @param importId the import that brings it
	 * @param fileNumber which file of that import
	 * @return takes the rows, in the caller's transaction
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public IncidentLoad begin(long importId, int fileNumber) {
		return new IncidentLoad(this.dataSource, new MonthTables(this.jdbc), importId, fileNumber);
	}

	/**
	 * How other months of a force were: up to twelve of those nearest to a month.
	 */
	@Transactional(readOnly = true)
	public List<MonthShape> othersOf(int forceId, YearMonth month) {
		return this.incidents.othersOf(forceId, month);
	}

	/** Every month of every force that is loaded, the earliest first. */
	@Transactional(readOnly = true)
	public List<MonthCoverage> coverage() {
		return this.incidents.coverage();
	}

	/**
	 * Months that an import brought and that other forces lack, though they had given one
	 * of the three months before.
	 */
	@Transactional(readOnly = true)
	public List<MissingMonth> missingBeside(long importId) {
		return this.incidents.missingBeside(importId);
	}

	/**
	 * Puts the months that an import replaced back, as far as rows go: the record of them
	 * is the caller's. Readers wait to the end of the transaction.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void putBack(long importId) {
		new MonthTables(this.jdbc).putBack(importId);
	}

	/** Drops the months that an import replaced, so that it can't be undone any more. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void forgetReplaced(long importId) {
		new MonthTables(this.jdbc).forget(importId);
	}

	/**
	 * The latest month of which anything is loaded, for whoever acts without a person.
	 */
	@Transactional(readOnly = true)
	public Optional<YearMonth> latestMonth() {
		return this.incidents.latestMonth();
	}

}
