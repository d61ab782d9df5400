package org.saferschools.imports.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saferschools.security.AccountDetails;
import org.saferschools.security.AccountService;
import org.saferschools.security.ActingSystem;
import org.saferschools.security.Password;
import org.saferschools.security.Role;
import org.saferschools.testing.WithPostgres;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Uploads as a browser sends them, through the real server and the real job.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "saferschools.imports.max-upload=200KB")
@WithPostgres
class UploadOverHttpTests {

	private static final String PASSWORD = "a long enough password";

	private static final String MONTH = """
			Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context
			,2025-05,Metropolitan Police Service,Metropolitan Police Service,-0.100500,51.372600,On or near Park Lane,E01001010,Croydon 024B,Anti-social behaviour,,
			""";

	@TempDir
	private static Path uploads;

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@DynamicPropertySource
	static void keepUploadsApart(DynamicPropertyRegistry properties) {
		properties.add("saferschools.imports.directory", uploads::toString);
	}

	@BeforeAll
	static void makeAccounts(@Autowired AccountService accounts) {
		for (Role role : new Role[] { Role.ADMIN, Role.CENTRAL }) {
			ActingSystem.as(Role.ADMIN,
					() -> accounts.create(role.name(), new Password(PASSWORD), AccountDetails.of(role.label(), role)));
		}
	}

	@Test
	void anAdministratorsUploadIsImportedByTheJobAndThePageSaysSo() throws Exception {
		Browser admin = signIn("admin");
		HttpResponse<String> answer = admin.upload("month.csv", MONTH, admin.token("/imports"));
		assertThat(answer.statusCode()).isEqualTo(302);
		String page = answer.headers().firstValue("Location").orElseThrow();
		assertThat(whenItRests(admin, page)).contains("What it would do", "1 read: 1 new, 0 changed");
		assertThat(admin.post(page + "/confirm", admin.token("/imports")).statusCode()).isEqualTo(302);
		assertThat(whenItRests(admin, page)).contains("1 read: 1 new, 0 changed, 0 unchanged, 0 refused, 0 skipped");
		assertThat(admin.get("/imports").body()).contains("month.csv", "Done");
		assertThat(admin.get("/imports").body()).contains("crime to May 2025, police.uk, map points");
	}

	private static String whenItRests(Browser admin, String page) throws Exception {
		String shown = admin.get(page).body();
		for (int i = 0; i < 300 && shown.contains("data-refresh"); i++) {
			Thread.sleep(100);
			shown = admin.get(page).body();
		}
		return shown;
	}

	@Test
	void nobodyElseCanMakeTheServerStoreFiles() throws Exception {
		Browser central = signIn("central");
		String token = central.token("/sign-in-is-done");
		assertThat(central.upload("month.csv", MONTH, token).statusCode()).isEqualTo(403);
		HttpResponse<String> stranger = new Browser().upload("month.csv", MONTH, "none");
		assertThat(stranger.statusCode()).isEqualTo(302);
		assertThat(stranger.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in");
	}

	@Test
	void aForgedUploadIsRefused() throws Exception {
		Browser admin = signIn("admin");
		long before = imports();
		assertThat(admin.upload("month.csv", MONTH, "forged").statusCode()).isEqualTo(403);
		assertThat(imports()).isEqualTo(before);
	}

	@Test
	void anUploadThatIsTooLargeIsAnsweredWithWhatToDo() throws Exception {
		Browser admin = signIn("admin");
		HttpResponse<String> answer = admin.upload("month.csv", "x".repeat(300_000), admin.token("/imports"));
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("The file is too large", "Nothing was stored");
	}

	@Test
	void aTrickyZipIsRefusedOnThePage() throws Exception {
		Browser admin = signIn("admin");
		HttpResponse<String> answer = admin.upload("months.zip", "PK\u0003\u0004 damaged", admin.token("/imports"));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("There is a problem", "can’t be unpacked");
	}

	private long imports() {
		return this.jdbc.sql("select count(*) from import").query(Long.class).single();
	}

	private Browser signIn(String username) throws Exception {
		Browser browser = new Browser();
		String form = "username=" + username + "&password=" + encode(PASSWORD) + "&_csrf="
				+ encode(browser.token("/sign-in"));
		HttpResponse<String> answer = browser.send(
				HttpRequest.newBuilder(browser.address("/sign-in")).POST(BodyPublishers.ofString(form)),
				"application/x-www-form-urlencoded");
		assertThat(answer.headers().firstValue("Location").orElseThrow()).doesNotContain("sign-in");
		return browser;
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private final class Browser {

		private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

		private static final String BOUNDARY = "----a-boundary-that-no-file-has";

		private final HttpClient client = HttpClient.newBuilder()
			.cookieHandler(new CookieManager())
			.connectTimeout(Duration.ofSeconds(20))
			.build();

		URI address(String path) {
			return URI
				.create(path.startsWith("http") ? path : "http://localhost:" + UploadOverHttpTests.this.port + path);
		}

		HttpResponse<String> get(String path) throws IOException, InterruptedException {
			return this.client.send(HttpRequest.newBuilder(address(path)).header("Accept", "text/html").build(),
					BodyHandlers.ofString());
		}

		HttpResponse<String> post(String path, String token) throws IOException, InterruptedException {
			return send(HttpRequest.newBuilder(address(path)).POST(BodyPublishers.ofString("_csrf=" + encode(token))),
					"application/x-www-form-urlencoded");
		}

		/** Of any form on a page; every page of somebody signed in has one. */
		String token(String path) throws IOException, InterruptedException {
			Matcher token = TOKEN.matcher(get(path).body());
			assertThat(token.find()).as("a form on %s", path).isTrue();
			return token.group(1);
		}

		HttpResponse<String> upload(String name, String content, String token)
				throws IOException, InterruptedException {
			String body = """
					--%1$s\r
					Content-Disposition: form-data; name="files"; filename="%2$s"\r
					Content-Type: text/csv\r
					\r
					%3$s\r
					--%1$s\r
					Content-Disposition: form-data; name="_csrf"\r
					\r
					%4$s\r
					--%1$s--\r
					""".formatted(BOUNDARY, name, content, token);
			return send(HttpRequest.newBuilder(address("/imports")).POST(BodyPublishers.ofString(body)),
					"multipart/form-data; boundary=" + BOUNDARY);
		}

		private HttpResponse<String> send(HttpRequest.Builder request, String type)
				throws IOException, InterruptedException {
			return this.client.send(request.header("Content-Type", type).header("Accept", "text/html").build(),
					BodyHandlers.ofString());
		}

	}

}
