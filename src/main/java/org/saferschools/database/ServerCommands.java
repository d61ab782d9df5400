package org.saferschools.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.zonky.test.db.postgres.util.LinuxUtils;

import org.springframework.util.FileSystemUtils;

/**
 * The commands that PostgreSQL brings: making a cluster, starting and stopping its
 * server.
 */
final class ServerCommands {

	static final String SUPERUSER = "postgres";

	private static final String SETTINGS = "safer-schools.conf";

	private static final Pattern VERSION = Pattern.compile("PostgreSQL\\) (\\d+)");

	private final Path programs;

	private final DataFolder folder;

	private final Duration patience;

	/**
	 * Finds the programs in a folder.
	 * @param programs the folder that has {@code bin}
	 */
	ServerCommands(Path programs, DataFolder folder, Duration patience) {
		this.programs = programs;
		this.folder = folder;
		this.patience = patience;
	}

	int majorVersion() throws IOException {
		String answer = run("postgres", "--version").orThrow();
		Matcher matcher = VERSION.matcher(answer);
		if (!matcher.find()) {
			throw new IOException("No version in " + answer);
		}
		return Integer.parseInt(matcher.group(1));
	}

	/**
	 * Makes an empty cluster. It sorts text by code point on every platform, and asks
	 * everyone for the password.
	 */
	void makeCluster() throws IOException {
		Path cluster = this.folder.unfinishedCluster();
		FileSystemUtils.deleteRecursively(cluster);
		run("initdb", "--pgdata", cluster.toString(), "--username", SUPERUSER, "--pwfile",
				this.folder.password().toString(), "--auth", "scram-sha-256", "--encoding", "UTF8", "--locale-provider",
				"builtin", "--builtin-locale", "C.UTF-8", "--locale", "C", "--no-instructions")
			.orThrow();
		Files.writeString(cluster.resolve("postgresql.conf"), "include_if_exists '%s'\n".formatted(SETTINGS),
				StandardOpenOption.APPEND);
		Files.move(cluster, this.folder.cluster());
	}

	/**
	 * Starts the server and waits until it takes connections, recovery from a crash
	 * included.
	 */
	Outcome start(int port) throws IOException {
		try (var settings = getClass().getResourceAsStream("embedded-postgresql.conf")) {
			Files.write(this.folder.cluster().resolve(SETTINGS), settings.readAllBytes());
		}
		return run("pg_ctl", "start", "--pgdata", this.folder.cluster().toString(), "--log",
				this.folder.log().toString(), "--wait", "--timeout", seconds(), "--options", "-p " + port);
	}

	/**
	 * Ends the server's sessions, has it write everything down and waits until it is
	 * gone.
	 */
	Outcome stop() throws IOException {
		return run("pg_ctl", "stop", "--pgdata", this.folder.cluster().toString(), "--mode", "fast", "--wait",
				"--timeout", seconds());
	}

	private String seconds() {
		return Long.toString(Math.max(1, this.patience.toSeconds()));
	}

	private Outcome run(String program, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(withoutRoot());
		command.add(this.programs.resolve("bin").resolve(program).toString());
		command.addAll(List.of(arguments));
		// The server outlives its command and would keep a pipe open, so the answer goes
		// to a file.
		Path answer = Files.createTempFile(this.folder.path(), program, ".out");
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(answer.toFile())
				.start();
			process.getOutputStream().close();
			return new Outcome(program, process.waitFor(),
					new String(Files.readAllBytes(answer), StandardCharsets.UTF_8).strip());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted while waiting for " + program, ex);
		}
		finally {
			Files.deleteIfExists(answer);
		}
	}

	/**
	 * PostgreSQL refuses to run as root: a user namespace without root is put around it.
	 */
	private static List<String> withoutRoot() {
		return LinuxUtils.isUnshareAvailable() ? List.of("unshare", "-U") : List.of();
	}

	/**
	 * How a command ended.
	 *
	 * @param exit 0 if well
	 * @param answer what it printed
	 */
	record Outcome(String program, int exit, String answer) {

		boolean isGood() {
			return this.exit == 0;
		}

		String orThrow() throws IOException {
			if (!isGood()) {
				throw new IOException("%s ended with %d: %s".formatted(this.program, this.exit, this.answer));
			}
			return this.answer;
		}

	}

}
