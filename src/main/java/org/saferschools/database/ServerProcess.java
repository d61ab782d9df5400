package org.saferschools.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server that {@code postmaster.pid} tells of. That file stays behind when the
 * machine or the server dies, and its number may by now be another program's: only a
 * process that can be seen to serve this data is believed.
 */
final class ServerProcess {

	private static final Logger log = LoggerFactory.getLogger(ServerProcess.class);

	private final DataFolder folder;

	ServerProcess(DataFolder folder) {
		this.folder = folder;
	}

	/**
	 * The server that runs on the data now.
	 */
	Optional<ProcessHandle> running() throws IOException {
		return named().filter(this::servesTheData);
	}

	/**
	 * Takes away a {@code postmaster.pid} that would keep a new server from starting,
	 * because it is torn or its number is another program's now. One of a process that is
	 * gone stays: the server checks more with it, and removes it itself.
	 */
	private void forget() throws IOException {
		if (number().isEmpty() || named().isPresent()) {
			Files.deleteIfExists(file());
		}
	}

	/**
	 * Stops the server of an application that was killed, if there is one. The caller
	 * holds the lock on the data folder, so that nobody needs it any more.
	 * @throws DatabaseUnusableException if it doesn't stop
	 */
	void stopIfLeftRunning(ServerCommands commands) throws IOException {
		Optional<ProcessHandle> leftover = running();
		if (leftover.isEmpty()) {
			forget();
			return;
		}
		long pid = leftover.get().pid();
		log.info("Stopping PostgreSQL process {}, left running on {} by an application that was killed", pid,
				this.folder);
		ServerCommands.Outcome outcome = commands.stop();
		if (!outcome.isGood() && running().isPresent()) {
			throw new DatabaseUnusableException(
					"PostgreSQL process %d was left running on the data in %s and doesn't stop: %s".formatted(pid,
							this.folder, outcome.answer()),
					"Stop process %d yourself (kill -INT %d), then start again.".formatted(pid, pid));
		}
	}

	private Path file() {
		return this.folder.cluster().resolve("postmaster.pid");
	}

	private Optional<ProcessHandle> named() throws IOException {
		return number().flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
	}

	private Optional<Long> number() throws IOException {
		if (Files.notExists(file())) {
			return Optional.empty();
		}
		try (Stream<String> lines = Files.lines(file(), StandardCharsets.ISO_8859_1)) {
			return lines.findFirst().map(String::strip).filter((line) -> line.matches("\\d{1,9}")).map(Long::valueOf);
		}
	}

	private boolean servesTheData(ProcessHandle process) {
		List<String> commandLine = commandLine(process);
		return isPostgres(commandLine) && (worksInTheData(process) || namesTheData(commandLine));
	}

	private static boolean isPostgres(List<String> commandLine) {
		return !commandLine.isEmpty()
				&& Path.of(commandLine.get(0)).getFileName().toString().matches("postgres(\\.exe)?");
	}

	/** A server works in its data directory; Linux tells, even after that was renamed. */
	private boolean worksInTheData(ProcessHandle process) {
		try {
			return Files.isSameFile(proc(process, "cwd"), this.folder.cluster());
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** Windows tells no arguments, but the program itself lies in the data folder. */
	private boolean namesTheData(List<String> commandLine) {
		return commandLine.contains(this.folder.cluster().toString())
				|| (commandLine.size() == 1 && Path.of(commandLine.get(0)).startsWith(this.folder.path()));
	}

	private static List<String> commandLine(ProcessHandle process) {
		try {
			return List.of(Files.readString(proc(process, "cmdline"), StandardCharsets.UTF_8).split("\0"));
		}
		catch (IOException ex) {
			ProcessHandle.Info info = process.info();
			return Stream.concat(info.command().stream(), info.arguments().stream().flatMap(Stream::of)).toList();
		}
	}

	private static Path proc(ProcessHandle process, String name) {
		return Path.of("/proc", Long.toString(process.pid()), name);
	}

}
