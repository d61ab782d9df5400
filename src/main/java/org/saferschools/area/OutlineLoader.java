package org.saferschools.area;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings borough outlines into the database, for imports.
 */
@Component
public class OutlineLoader {

	private final DataSource dataSource;

	private final JdbcClient jdbc;

	OutlineLoader(DataSource dataSource, JdbcClient jdbc) {
		this.dataSource = dataSource;
		this.jdbc = jdbc;
	}

	/**
	 * Begins to load a file.
	 * @param importId the import that brings it
	 * @return takes the outlines, in the caller's transaction
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public OutlineLoad begin(long importId) {
		return new OutlineLoad(this.dataSource, this.jdbc, importId);
	}

}
