package org.saferschools.database;

import javax.sql.DataSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Chooses the database: the configured one, else an embedded PostgreSQL. An
 * auto-configuration, because only those see what others have defined, and in which
 * order.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
class DatabaseAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	DatabaseKind databaseKind() {
		return DatabaseKind.EXTERNAL;
	}

	@Bean
	@ConditionalOnMissingBean
	FlywayMigrationStrategy refuseOldServers() {
		return new RefuseOldServers();
	}

	/** Comes before the methods above, as nested configuration does. */
	@Configuration(proxyBeanMethods = false)
	@Conditional(NoDatabaseConfigured.class)
	@ConditionalOnMissingBean({ DataSource.class, JdbcConnectionDetails.class })
	@EnableConfigurationProperties(DatabaseProperties.class)
	static class Embedded {

		@Bean
		EmbeddedServer embeddedServer(DatabaseProperties properties) {
			EmbeddedServer server = EmbeddedServer.start(properties);
			SpringApplication.getShutdownHandlers().add(server::close);
			return server;
		}

		@Bean
		EmbeddedDatabase embeddedDatabase(EmbeddedServer server) {
			return EmbeddedDatabase.on(server);
		}

		@Bean
		DatabaseKind embeddedDatabaseKind() {
			return DatabaseKind.EMBEDDED;
		}

	}

}
