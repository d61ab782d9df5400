package org.saferschools.incident;

import java.time.YearMonth;
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
	 * The latest month of which anything is loaded, for whoever acts without a person.
	 */
	@Transactional(readOnly = true)
	public Optional<YearMonth> latestMonth() {
		return this.incidents.latestMonth();
	}

}
