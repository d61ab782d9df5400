package org.saferschools.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * Starts the embedded server on one data folder again and again, in other processes where
 * they are to be killed. The folder's name has a space, as on many a laptop.
 */
@ExtendWith(OutputCaptureExtension.class)
class EmbeddedServerTests {

	@TempDir
	private static Path parent;

	private static Path folder;

	@BeforeAll
	static void nameTheFolder() {
		folder = parent.resolve("safer schools");
	}

	@Test
	void theServerOfAKilledApplicationIsStoppedAndItsDataIsThere(CapturedOutput output) throws Exception {
		long visits;
		ProcessHandle orphan;
		try (ApplicationProcess killed = ApplicationProcess.running(folder)) {
			visits = killed.visits();
			orphan = server();
			killed.kill();
		}
		assertThat(orphan.isAlive()).as("the server outlives its application").isTrue();

		try (EmbeddedServer next = start()) {
			assertThat(output).contains("Stopping PostgreSQL process " + orphan.pid() + ", left running");
			assertThat(server().pid()).isNotEqualTo(orphan.pid());
			assertThat(visits(next)).isEqualTo(visits);
			await().untilAsserted(() -> assertThat(orphan.isAlive()).isFalse());
		}
	}

	@Test
	void aServerThatWasKilledTooRecoversWhatWasCommitted() throws Exception {
		long visits;
		try (ApplicationProcess killed = ApplicationProcess.running(folder)) {
			visits = killed.visits();
			ProcessHandle server = server();
			killed.kill();
			server.destroyForcibly();
		}

		try (EmbeddedServer next = start()) {
			assertThat(folder.resolve("postgresql.log")).content().contains("was not properly shut down");
			assertThat(visits(next)).isEqualTo(visits);
		}
	}

	@Test
	void aSecondStartOnTheSameDataIsRefusedInASentence() throws Exception {
		try (EmbeddedServer first = start(); ApplicationProcess second = ApplicationProcess.start(folder)) {
			assertThat(second.end()).isEqualTo(1);
			assertThat(second.output()).contains("APPLICATION FAILED TO START")
				.contains("Safer Schools is already running on the data in %s (process %d).".formatted(folder,
						ProcessHandle.current().pid()))
				.contains("Stop that one first, or give this one its own data with "
						+ "--saferschools.database.directory=<folder>.")
				.doesNotContain("\tat ");
			assertThat(superuser(first).sql("select 1").query(Integer.class).single()).as("the first goes on").isOne();
		}
	}

	@Test
	void anApplicationThatIsToldToStopStopsItsServer() throws Exception {
		try (ApplicationProcess application = ApplicationProcess.running(folder)) {
			ProcessHandle server = server();
			application.stop();
			assertThat(folder.resolve("postgresql/postmaster.pid")).doesNotExist();
			assertThat(folder.resolve("postgresql.log")).content().contains("database system is shut down");
			await().untilAsserted(() -> assertThat(server.isAlive()).isFalse());
		}
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aProgramThatHasTheNumberOfADeadServerIsLeftAlone() throws Exception {
		start().close();
		Path cluster = folder.resolve("postgresql");
		Process bystander = new ProcessBuilder("sleep", "60").directory(cluster.toFile()).start();
		Files.writeString(cluster.resolve("postmaster.pid"), "%d\n%s\n".formatted(bystander.pid(), cluster));

		try (EmbeddedServer server = start()) {
			assertThat(superuser(server).sql("select 1").query(Integer.class).single()).isOne();
			assertThat(bystander.isAlive()).isTrue();
		}
		finally {
			bystander.destroy();
		}
	}

	@Test
	void aTornNumberIsForgotten() throws Exception {
		start().close();
		Files.createFile(folder.resolve("postgresql/postmaster.pid"));

		try (EmbeddedServer server = start()) {
			assertThat(superuser(server).sql("select 1").query(Integer.class).single()).isOne();
		}
	}

	@Test
	void whatIsCommittedStays() {
		try (EmbeddedServer server = start()) {
			Map<String, String> settings = Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on",
					"listen_addresses", "127.0.0.1", "unix_socket_directories", "", "data_checksums", "on",
					"server_encoding", "UTF8");
			settings.forEach((name,
					value) -> assertThat(
							superuser(server).sql("select current_setting(?)").param(name).query(String.class).single())
						.as(name)
						.isEqualTo(value));
		}
	}

	@Test
	void theApplicationIsAnOrdinaryUserWhoOwnsItsDatabase() {
		try (EmbeddedServer server = start()) {
			EmbeddedDatabase database = EmbeddedDatabase.on(server);
			JdbcClient jdbc = JdbcClient
				.create(dataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword()));
			assertThat(jdbc.sql("select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = user")
				.query(Boolean.class)
				.single()).isFalse();
			assertThat(jdbc
				.sql("select upper('école') || (select datlocale from pg_database where datname = current_database())")
				.query(String.class)
				.single()).isEqualTo("ÉCOLEC.UTF-8");
		}
	}

	@Test
	void nobodyComesInWithoutThePassword() {
		try (EmbeddedServer server = start()) {
			assertThatExceptionOfType(Exception.class)
				.isThrownBy(() -> dataSource(server.url("postgres"), "postgres", "postgres").getConnection())
				.withMessageContaining("password authentication failed");
		}
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void onlyTheOwnerReadsThePasswordAndTheData() throws IOException {
		start().close();
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("password"))))
			.isEqualTo("rw-------");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("postgresql"))))
			.isEqualTo("rwx------");
	}

	@Test
	void dataOfAnotherVersionAreRefusedInASentence() throws IOException {
		start().close();
		Path version = folder.resolve("postgresql/PG_VERSION");
		String ours = Files.readString(version);
		Files.writeString(version, "12\n");
		try {
			assertThatExceptionOfType(DatabaseUnusableException.class).isThrownBy(() -> start())
				.withMessage(
						"The data in %s was written by PostgreSQL 12, but this version of Safer Schools brings PostgreSQL %s.",
						folder.resolve("postgresql"), ours.strip());
		}
		finally {
			Files.writeString(version, ours);
		}
	}

	@Test
	void aFolderThatCannotBeWrittenIsRefusedInASentence() throws IOException {
		Path file = Files.writeString(parent.resolve("not a folder"), "");
		assertThatExceptionOfType(DatabaseUnusableException.class)
			.isThrownBy(() -> EmbeddedServer.start(new DatabaseProperties(file, Duration.ofMinutes(1))))
			.withMessage("User %s can't write to the data folder %s (it is a file).", System.getProperty("user.name"),
					file)
			.satisfies((refusal) -> assertThat(refusal.action()).contains("--saferschools.database.directory"));
	}

	@Test
	void settingsThatTheServerDoesNotTakeAreToldWithItsOwnWords() throws IOException {
		start().close();
		Path settings = folder.resolve("postgresql/postgresql.conf");
		String good = Files.readString(settings);
		Files.writeString(settings, good + "shared_buffers = 'many'\n");
		try {
			assertThatExceptionOfType(DatabaseUnusableException.class).isThrownBy(() -> start())
				.withMessageContaining("configuration file")
				.satisfies((refusal) -> assertThat(refusal.action()).contains("postgresql.log"));
		}
		finally {
			Files.writeString(settings, good);
		}
	}

	private static EmbeddedServer start() {
		return EmbeddedServer.start(new DatabaseProperties(folder, Duration.ofMinutes(1)));
	}

	private static ProcessHandle server() throws IOException {
		return new ServerProcess(new DataFolder(folder)).running().orElseThrow();
	}

	private static long visits(EmbeddedServer server) {
		EmbeddedDatabase database = EmbeddedDatabase.on(server);
		return JdbcClient.create(dataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword()))
			.sql("select count(*) from visit")
			.query(Long.class)
			.single();
	}

	private static JdbcClient superuser(EmbeddedServer server) {
		return JdbcClient.create(dataSource(server.url("postgres"), "postgres", server.password()));
	}

	private static DataSource dataSource(String url, String user, String password) {
		PGSimpleDataSource dataSource = new PGSimpleDataSource();
		dataSource.setUrl(url);
		dataSource.setUser(user);
		dataSource.setPassword(password);
		return dataSource;
	}

}
