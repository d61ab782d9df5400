package org.saferschools.school;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings rows of the register, and what hangs on its schools, into the database, for
 * imports. Schools that a file doesn't name stay as they are.
 */
@Component
public class SchoolLoader {

	private final DataSource dataSource;

	private final JdbcClient jdbc;

	private final Successions successions;

	SchoolLoader(DataSource dataSource, JdbcClient jdbc, Successions successions) {
		this.dataSource = dataSource;
		this.jdbc = jdbc;
		this.successions = successions;
	}

	/**
	 * Begins to load a file.
	 * @param importId the import that brings it
	 * @return takes the rows, in the caller's transaction
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public SchoolLoad begin(long importId) {
		return new SchoolLoad(this.dataSource, this.jdbc, this.successions, importId);
	}

	/**
	 * Begins to load a file of absence statistics.
	 * @param importId the import that brings it
	 * @return takes the rows, in the caller's transaction
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public AbsenceLoad beginAbsence(long importId) {
		return new AbsenceLoad(this.dataSource, this.jdbc, RegisteredSchools.read(this.jdbc), importId);
	}

	/**
	 * Begins to load a file of the register's links.
	 * @param importId the import that brings it
	 * @return takes the links, in the caller's transaction
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public LinkLoad beginLinks(long importId) {
		return new LinkLoad(this.dataSource, this.jdbc, this.successions, importId);
	}

	/**
	 * Begins to load a file of term dates.
	 * @param importId the import that brings it
	 * @return takes the rows, in the caller's transaction
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public TermDateLoad beginTermDates(long importId) {
		return new TermDateLoad(this.dataSource, this.jdbc, RegisteredSchools.read(this.jdbc), importId);
	}

}
