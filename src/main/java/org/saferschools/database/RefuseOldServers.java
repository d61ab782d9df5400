package org.saferschools.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/**
 * Looks at a configured database before the first migration touches it.
 */
class RefuseOldServers implements FlywayMigrationStrategy {

	/** The oldest version that has all the SQL in use, and is still maintained. */
	private static final int OLDEST = 15;

	@Override
	public void migrate(Flyway flyway) {
		require(flyway.getConfiguration().getDataSource());
		flyway.migrate();
	}

	void require(DataSource dataSource) {
		try (Connection connection = dataSource.getConnection()) {
			DatabaseMetaData server = connection.getMetaData();
			if (!server.getDatabaseProductName().equals("PostgreSQL") || server.getDatabaseMajorVersion() < OLDEST) {
				throw new DatabaseUnusableException(
						"The database at %s is %s %s, but Safer Schools needs PostgreSQL %d or later.".formatted(
								address(server), server.getDatabaseProductName(), server.getDatabaseProductVersion(),
								OLDEST),
						"Set SPRING_DATASOURCE_URL to a PostgreSQL %d or later.".formatted(OLDEST));
			}
		}
		catch (SQLException ex) {
			throw new DatabaseUnusableException("The configured database can't be used: " + ex.getMessage(),
					"Check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD, and that the server is running.",
					ex);
		}
	}

	/** Without parameters, which may hold a password. */
	private static String address(DatabaseMetaData server) throws SQLException {
		return server.getURL().replaceFirst("\\?.*", "");
	}

}
