package org.saferschools.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.saferschools.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class RefuseOldServersTests {

	private final RefuseOldServers check = new RefuseOldServers();

	@Test
	void aServerOlderThan15IsRefusedWithoutItsPassword() throws SQLException {
		DataSource old = server("PostgreSQL", 14, "14.19");
		assertThatExceptionOfType(DatabaseUnusableException.class).isThrownBy(() -> this.check.require(old))
			.withMessage("The database at jdbc:postgresql://db.police.example/safer_schools is PostgreSQL 14.19, "
					+ "but Safer Schools needs PostgreSQL 15 or later.");
	}

	@Test
	void version15IsTaken() throws SQLException {
		DataSource oldest = server("PostgreSQL", 15, "15.0");
		assertThatNoException().isThrownBy(() -> this.check.require(oldest));
	}

	@Test
	void theServerAtHandIsTaken() {
		try (TestDatabase database = TestDatabase.empty()) {
			assertThatNoException().isThrownBy(() -> this.check.require(database.dataSource()));
		}
	}

	@Test
	void anotherMakeIsRefused() throws SQLException {
		DataSource other = server("MariaDB", 15, "15.1");
		assertThatExceptionOfType(DatabaseUnusableException.class).isThrownBy(() -> this.check.require(other))
			.withMessageContaining("is MariaDB 15.1");
	}

	private static DataSource server(String product, int major, String version) throws SQLException {
		DataSource dataSource = mock(DataSource.class);
		Connection connection = mock(Connection.class);
		DatabaseMetaData metaData = mock(DatabaseMetaData.class);
		given(dataSource.getConnection()).willReturn(connection);
		given(connection.getMetaData()).willReturn(metaData);
		given(metaData.getDatabaseProductName()).willReturn(product);
		given(metaData.getDatabaseMajorVersion()).willReturn(major);
		given(metaData.getDatabaseProductVersion()).willReturn(version);
		given(metaData.getURL()).willReturn("jdbc:postgresql://db.police.example/safer_schools?password=secret");
		return dataSource;
	}

}
