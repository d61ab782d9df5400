package org.saferschools.imports.web;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saferschools.security.AccountDetails;
import org.saferschools.security.AccountService;
import org.saferschools.security.ActingSystem;
import org.saferschools.security.Password;
import org.saferschools.security.Role;
import org.saferschools.testing.Browser;
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
		HttpResponse<String> answer = upload(admin, "month.csv", MONTH, admin.token("/imports"));
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
		assertThat(upload(central, "month.csv", MONTH, token).statusCode()).isEqualTo(403);
		HttpResponse<String> stranger = upload(new Browser(this.port), "month.csv", MONTH, "none");
		assertThat(stranger.statusCode()).isEqualTo(302);
		assertThat(stranger.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in");
	}

	@Test
	void whoeverWasSignedOutComesBackToTheFormAndChoosesTheFilesAgain() throws Exception {
		Browser admin = new Browser(this.port);
		assertThat(upload(admin, "month.csv", MONTH, "of a session that is over").statusCode()).isEqualTo(302);
		String back = admin.enter("admin", PASSWORD);
		assertThat(back).endsWith("/imports?again=true");
		assertThat(admin.get(back).body()).contains("Choose them again.", "name=\"files\"");
		assertThat(admin.get("/imports").body()).doesNotContain("Choose them again.");
	}

	@Test
	void aForgedUploadIsRefused() throws Exception {
		Browser admin = signIn("admin");
		long before = imports();
		assertThat(upload(admin, "month.csv", MONTH, "forged").statusCode()).isEqualTo(403);
		assertThat(imports()).isEqualTo(before);
	}

	@Test
	void anUploadThatIsTooLargeIsAnsweredWithWhatToDo() throws Exception {
		Browser admin = signIn("admin");
		HttpResponse<String> answer = upload(admin, "month.csv", "x".repeat(300_000), admin.token("/imports"));
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("The file is too large", "Nothing was stored");
	}

	@Test
	void aTrickyZipIsRefusedOnThePage() throws Exception {
		Browser admin = signIn("admin");
		HttpResponse<String> answer = upload(admin, "months.zip", "PK\u0003\u0004 damaged", admin.token("/imports"));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("There is a problem", "can’t be unpacked");
	}

	private long imports() {
		return this.jdbc.sql("select count(*) from import").query(Long.class).single();
	}

	private Browser signIn(String username) throws Exception {
		return new Browser(this.port).signIn(username, PASSWORD);
	}

	private static HttpResponse<String> upload(Browser browser, String name, String content, String token)
			throws Exception {
		return browser.upload(name, content.getBytes(StandardCharsets.UTF_8), token);
	}

}
