package org.saferschools.officer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings lists of officers into the database, for imports.
 */
@Component
public class OfficerLoader {

	private final JdbcClient jdbc;

	private final SensibleDates dates;

	OfficerLoader(JdbcClient jdbc, SensibleDates dates) {
		this.jdbc = jdbc;
		this.dates = dates;
	}

	/**
	 * Begins to load a list.
	 * @return takes the rows, in the caller's transaction
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public OfficerLoad begin() {
		return new OfficerLoad(this.jdbc, this.dates);
	}

}
