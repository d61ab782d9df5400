package org.saferschools.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * What the server of a data folder says: since its last start, and the time before.
 */
final class ServerLog {

	private final DataFolder folder;

	ServerLog(DataFolder folder) {
		this.folder = folder;
	}

	/** Puts the log of the last start aside, for the one that comes. */
	void keepTheLast() throws IOException {
		if (Files.exists(this.folder.log())) {
			Files.move(this.folder.log(), this.folder.previousLog(), StandardCopyOption.REPLACE_EXISTING);
		}
	}

	void clear() throws IOException {
		Files.deleteIfExists(this.folder.log());
	}

	/**
	 * Why the server gave up, which it says better than the command that started it.
	 */
	Optional<String> errors() throws IOException {
		if (Files.notExists(this.folder.log())) {
			return Optional.empty();
		}
		return new String(Files.readAllBytes(this.folder.log()), StandardCharsets.UTF_8).lines()
			.filter((line) -> line.contains("FATAL:") || line.contains("PANIC:"))
			.reduce((first, second) -> first + " " + second);
	}

}
