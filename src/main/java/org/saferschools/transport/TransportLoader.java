package org.saferschools.transport;

import javax.sql.DataSource;

import org.saferschools.shared.RuleException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings stops, stations and routes into the database, for imports.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TransportLoader {

	private final DataSource dataSource;

	private final JdbcClient jdbc;

	private final TransportSets sets;

	TransportLoader(DataSource dataSource, JdbcClient jdbc, TransportSets sets) {
		this.dataSource = dataSource;
		this.jdbc = jdbc;
		this.sets = sets;
	}

	/**
	 * Begins to load a file of stops.
	 * @param source whose stops
	 * @param importId the import that brings it
	 * @throws RuleException where the import brought a file of that source before
	 */
	public StopLoad beginStops(TransportSource source, long importId) {
		return new StopLoad(this.sets, this.dataSource, this.jdbc, source, importId);
	}

	/**
	 * Begins to load a file of routes.
	 * @param importId the import that brings it
	 * @throws RuleException where the import brought such a file before
	 */
	public RouteLoad beginRoutes(long importId) {
		return new RouteLoad(this.sets, this.dataSource, this.jdbc, importId);
	}

}
