package org.saferschools.area;

import javax.sql.DataSource;

import org.saferschools.shared.RuleException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings indices of deprivation into the database, for imports.
 */
@Component
public class DeprivationLoader {

	private final DataSource dataSource;

	private final JdbcClient jdbc;

	DeprivationLoader(DataSource dataSource, JdbcClient jdbc) {
		this.dataSource = dataSource;
		this.jdbc = jdbc;
	}

	/**
	 * Begins to load a file.
	 * @param census after which its neighbourhoods were drawn
	 * @param importId the import that brings it
	 * @throws RuleException where the import brought such a file before
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public DeprivationLoad begin(LsoaCensus census, long importId) {
		boolean before = this.jdbc
			.sql("select exists (select from lsoa_deprivation where census = :census and import_id = :import)")
			.param("census", census.year())
			.param("import", importId)
			.query(Boolean.class)
			.single();
		if (before) {
			throw new RuleException("import.set-twice",
					"The upload has two files of deprivation for neighbourhoods of %d, and each would take the place of the other"
						.formatted(census.year()));
		}
		return new DeprivationLoad(this.dataSource, this.jdbc, census, importId);
	}

}
