package org.saferschools.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every fiftieth of the damaged files of {@link FuzzTests} takes the way that
 * administrators take, and is shown to them.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "saferschools.demo=false", "saferschools.imports.max-unpacked=8MB",
				"saferschools.imports.max-files=40", "db-scheduler.polling-interval=20ms" })
@WithPostgres
@DirtiesContext
class FuzzPagesTests {

	private static final String PASSWORD = "a long enough password";

	@TempDir
	private static Path folder;

	private static FuzzRun run;

	@DynamicPropertySource
	static void keepUploadsApart(DynamicPropertyRegistry properties) {
		properties.add("saferschools.imports.directory", folder::toString);
	}

	@BeforeAll
	static void open(@LocalServerPort int port, @Autowired AccountService accounts,
			@Autowired ImportHistoryRepository history, @Autowired JdbcClient jdbc)
			throws IOException, InterruptedException {
		ActingSystem.as(Role.ADMIN,
				() -> accounts.create("admin", new Password(PASSWORD), AccountDetails.of("Administrator", Role.ADMIN)));
		Browser browser = new Browser(port).signIn("admin", PASSWORD);
		FuzzImport imports = new FuzzImport(new FuzzPages(browser, history, jdbc), folder);
		imports.fill(FuzzSource.ZIP);
		run = new FuzzRun("pages", imports, 50, FuzzRun.LIMIT);
	}

	@AfterAll
	static void close() {
		run.close();
	}

	static Stream<FuzzSource> sources() {
		return FuzzRun.sources();
	}

	@ParameterizedTest
	@MethodSource("sources")
	void noUploadOfADamagedFileDoesHarm(FuzzSource source) throws Exception {
		assertThat(run.faultsOf(source)).isEmpty();
	}

}
