package org.saferschools.database;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saferschools.testing.TestDatabase;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class ChoiceOfDatabaseTests {

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(DatabaseAutoConfiguration.class, DataSourceAutoConfiguration.class,
				JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class, FlywayAutoConfiguration.class));

	@Test
	void aConfiguredDatabaseIsUsedAndNothingEmbeddedStarts() {
		try (TestDatabase database = TestDatabase.empty()) {
			this.application
				.withPropertyValues("spring.datasource.url=" + database.url(),
						"spring.datasource.username=" + database.username(),
						"spring.datasource.password=" + database.password(),
						"spring.flyway.locations=classpath:no-migrations")
				.run((context) -> {
					assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedServer.class);
					assertThat(context.getBean(DatabaseKind.class).isEmbedded()).isFalse();
					assertThat(context.getBean(JdbcClient.class)
						.sql("select current_database()")
						.query(String.class)
						.single()).isEqualTo(database.name());
				});
		}
	}

	@ParameterizedTest
	@CsvSource({ "spring.datasource.url=, 'spring.datasource.url is set, but empty.'",
			"spring.datasource.username=x, 'spring.datasource.username is set, but spring.datasource.url is not.'",
			"spring.datasource.password=, 'spring.datasource.password is set, but spring.datasource.url is not.'" })
	void halfAConfigurationNeverEndsInAnEmbeddedDatabase(String setting, String sentence) {
		this.application.withPropertyValues(setting)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(DatabaseUnusableException.class)
				.hasMessage(sentence));
	}

	@Test
	void aServerThatDoesNotAnswerIsToldInASentence() {
		this.application
			.withPropertyValues("spring.datasource.url=jdbc:postgresql://127.0.0.1:1/safer_schools?password=secret",
					"spring.datasource.hikari.connection-timeout=250")
			.run((context) -> assertThat(context).getFailure()
				.satisfies((failure) -> assertThat(failure).hasStackTraceContaining(
						"The configured database can't be used: Connection to 127.0.0.1:1 refused.")));
	}

}
