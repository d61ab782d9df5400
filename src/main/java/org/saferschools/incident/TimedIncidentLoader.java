package org.saferschools.incident;

import javax.sql.DataSource;

import org.saferschools.shared.RuleException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings force extracts into the database, for imports.
 */
@Component
public class TimedIncidentLoader {

	private final DataSource dataSource;

	private final JdbcClient jdbc;

	private final ReferenceKeys keys;

	TimedIncidentLoader(DataSource dataSource, JdbcClient jdbc, ReferenceKeys keys) {
		this.dataSource = dataSource;
		this.jdbc = jdbc;
		this.keys = keys;
	}

	/**
	 * Begins to load a file.
	 * @param importId the import that brings it
	 * @throws RuleException where references can't be hashed as they were before
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public TimedIncidentLoad begin(long importId) {
		return new TimedIncidentLoad(this.dataSource, this.jdbc, this.keys.hash(), importId);
	}

}
