package org.saferschools;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

import org.saferschools.security.SignInHint;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application as a force runs it: on a PostgreSQL of its own that it is told of by
 * {@code spring.datasource.*}. The image is the oldest version that the product promises
 * to run on; {@code -Dsaferschools.test.postgres-image} names another.
 */
@ExtendWith(OutputCaptureExtension.class)
@Testcontainers(disabledWithoutDocker = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ContainerTests {

	@Container
	private static final PostgreSQLContainer POSTGRES = new PostgreSQLContainer(
			DockerImageName.parse(System.getProperty("saferschools.test.postgres-image", "postgres:15"))
				.asCompatibleSubstituteFor("postgres"));

	@LocalServerPort
	private int port;

	@Autowired
	private Flyway flyway;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ObjectProvider<SignInHint> hints;

	@DynamicPropertySource
	static void useTheContainer(DynamicPropertyRegistry properties) {
		properties.add("spring.datasource.url", POSTGRES::getJdbcUrl);
		properties.add("spring.datasource.username", POSTGRES::getUsername);
		properties.add("spring.datasource.password", POSTGRES::getPassword);
	}

	@Test
	void itIsHealthy() {
		assertThat(get("/actuator/health")).contains("\"UP\"");
	}

	@Test
	void itUsesTheContainerAndHasMigratedIt() {
		assertThat(this.jdbc.sql("select current_database()").query(String.class).single())
			.isEqualTo(POSTGRES.getDatabaseName());
		assertThat(this.flyway.info().applied()).isNotEmpty();
		assertThat(this.flyway.info().pending()).isEmpty();
	}

	@Test
	void itHasNoAccountAndOffersTheFirstAdministratorATokenInTheLog(CapturedOutput output) {
		assertThat(this.jdbc.sql("select count(*) from account").query(Long.class).single()).isZero();
		assertThat(output).containsPattern("one-time token: \\p{XDigit}{32}");
	}

	@Test
	void itShowsNoSignIns() {
		assertThat(this.hints.stream()).as("only a demonstration shows user names and passwords to anybody").isEmpty();
	}

	private String get(String path) {
		return RestClient.create("http://localhost:" + this.port).get().uri(path).retrieve().body(String.class);
	}

}
