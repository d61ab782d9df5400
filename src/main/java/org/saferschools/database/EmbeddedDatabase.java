package org.saferschools.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Tells Boot's connection pool how to reach the embedded server. The application is an
 * ordinary user there, as it should be on a server of the force, and owns its database.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails {

	private static final String NAME = "safer_schools";

	private final String url;

	private final String password;

	private EmbeddedDatabase(String url, String password) {
		this.url = url;
		this.password = password;
	}

	/**
	 * Makes user and database where they are not there yet.
	 */
	static EmbeddedDatabase on(EmbeddedServer server) {
		String password = server.password();
		try (Connection connection = DriverManager.getConnection(server.url("postgres"), ServerCommands.SUPERUSER,
				password); Statement statement = connection.createStatement()) {
			if (isAbsent(connection, "select from pg_roles where rolname = ?")) {
				statement.execute("create role %s login password '%s'".formatted(NAME, password));
			}
			if (isAbsent(connection, "select from pg_database where datname = ?")) {
				statement.execute("create database %s owner %s".formatted(NAME, NAME));
			}
		}
		catch (SQLException ex) {
			throw new DatabaseUnusableException(
					"The embedded PostgreSQL runs, but its database can't be made: " + ex.getMessage(),
					"Bring the data folder back from a backup.", ex);
		}
		return new EmbeddedDatabase(server.url(NAME), password);
	}

	private static boolean isAbsent(Connection connection, String sql) throws SQLException {
		try (PreparedStatement query = connection.prepareStatement(sql)) {
			query.setString(1, NAME);
			return !query.executeQuery().next();
		}
	}

	@Override
	public String getUsername() {
		return NAME;
	}

	@Override
	public String getPassword() {
		return this.password;
	}

	@Override
	public String getJdbcUrl() {
		return this.url;
	}

}
