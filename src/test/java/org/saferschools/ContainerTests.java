package org.saferschools;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.UriComponentsBuilder;

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

	private final HttpClient browser = HttpClient.newBuilder()
		.cookieHandler(new CookieManager())
		.followRedirects(Redirect.ALWAYS)
		.build();

	@LocalServerPort
	private int port;

	@Autowired
	private Flyway flyway;

	@Autowired
	private JdbcClient jdbc;

	@DynamicPropertySource
	static void useTheContainer(DynamicPropertyRegistry properties) {
		properties.add("spring.datasource.url", POSTGRES::getJdbcUrl);
		properties.add("spring.datasource.username", POSTGRES::getUsername);
		properties.add("spring.datasource.password", POSTGRES::getPassword);
	}

	@Test
	void itIsHealthy() throws Exception {
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
	void itHasNoAccountUntilTheTokenInTheLogMakesTheFirstAdministrator(CapturedOutput output) throws Exception {
		assertThat(this.jdbc.sql("select count(*) from account").query(Long.class).single()).isZero();
		Matcher token = Pattern.compile("one-time token: (\\p{XDigit}{32})").matcher(output);
		assertThat(token.find()).isTrue();

		String setUp = get("/sign-in");
		assertThat(setUp).contains("one-time token");
		post("/set-up", setUp, Map.of("token", token.group(1), "username", "a.cole", "displayName", "Amara Cole",
				"password", "river lantern oak"));

		String signIn = get("/audit");
		assertThat(signIn).contains("name=\"password\"").doesNotContainIgnoringCase("demonstration");
		String audit = post("/sign-in", signIn, Map.of("username", "a.cole", "password", "river lantern oak"));
		assertThat(audit).contains("Amara Cole", "First administrator made");
	}

	private String get(String path) throws Exception {
		return send(request(path).build());
	}

	/** Sends a form with the guard against forgery that its page holds. */
	private String post(String path, String page, Map<String, String> fields) throws Exception {
		Matcher guard = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)").matcher(page);
		assertThat(guard.find()).isTrue();
		UriComponentsBuilder form = UriComponentsBuilder.newInstance().queryParam("_csrf", guard.group(1));
		fields.forEach(form::queryParam);
		return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form.encode().build().getQuery()))
			.build());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
	}

	private String send(HttpRequest request) throws Exception {
		HttpResponse<String> response = this.browser.send(request, BodyHandlers.ofString());
		assertThat(response.statusCode()).as("%s, sent on to %s", request.uri(), response.uri()).isEqualTo(200);
		return response.body();
	}

}
