package org.saferschools.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;

/**
 * The folder that keeps an embedded database:
 *
 * <pre>
 * in-use          locked by the running application
 * password        of the database, readable by its owner only
 * postgresql/     the data
 * postgresql.log  what the server said since its last start, and .1 before that
 * server-…/       the server's programs
 * </pre>
 */
record DataFolder(Path path) {

	DataFolder {
		path = path.toAbsolutePath().normalize();
	}

	Path lock() {
		return this.path.resolve("in-use");
	}

	Path password() {
		return this.path.resolve("password");
	}

	Path cluster() {
		return this.path.resolve("postgresql");
	}

	/** Where a cluster is made, before it is complete and gets its name. */
	Path unfinishedCluster() {
		return this.path.resolve("postgresql.new");
	}

	Path log() {
		return this.path.resolve("postgresql.log");
	}

	Path previousLog() {
		return this.path.resolve("postgresql.log.1");
	}

	boolean hasCluster() {
		return Files.exists(cluster());
	}

	/**
	 * Makes the folder and proves that this user can keep data there.
	 * @throws DatabaseUnusableException if not, with the reason
	 */
	void prepare() {
		try {
			Files.createDirectories(this.path);
			Path probe = Files.createTempFile(this.path, "probe", null);
			try {
				requireOwner(Files.getOwner(probe));
			}
			finally {
				Files.delete(probe);
			}
		}
		catch (IOException ex) {
			throw new DatabaseUnusableException(
					"User %s can't write to the data folder %s (%s).".formatted(user(), this.path, reason(ex)),
					"Give that user the folder, or choose another one with --saferschools.database.directory=<folder>.",
					ex);
		}
	}

	/** PostgreSQL only opens what belongs to the user it runs as. */
	private void requireOwner(UserPrincipal me) throws IOException {
		if (hasCluster() && !Files.getOwner(cluster()).equals(me)) {
			throw new DatabaseUnusableException(
					"The data in %s belongs to user %s, but Safer Schools was started by %s.".formatted(cluster(),
							Files.getOwner(cluster()).getName(), me.getName()),
					"Start it as user %s, or choose another folder with --saferschools.database.directory=<folder>."
						.formatted(Files.getOwner(cluster()).getName()));
		}
	}

	/**
	 * Refuses data that the server at hand would not open.
	 * @param major PostgreSQL's major version of that server
	 */
	void requireVersion(int major) throws IOException {
		Path file = cluster().resolve("PG_VERSION");
		if (!Files.exists(file)) {
			throw new DatabaseUnusableException(
					"%s is not a PostgreSQL data directory: PG_VERSION is missing.".formatted(cluster()),
					"Bring the folder %s back from a backup, or choose another with --saferschools.database.directory=<folder>."
						.formatted(this.path));
		}
		String written = Files.readString(file).strip();
		if (!written.equals(Integer.toString(major))) {
			throw new DatabaseUnusableException(
					"The data in %s was written by PostgreSQL %s, but this version of Safer Schools brings PostgreSQL %d."
						.formatted(cluster(), written, major),
					"Start the version of Safer Schools that wrote it, or move the data over as docs/database.md says.");
		}
	}

	private static String reason(IOException exception) {
		if (exception instanceof AccessDeniedException) {
			return "permission denied";
		}
		if (exception instanceof FileAlreadyExistsException) {
			return "it is a file";
		}
		return exception.getMessage();
	}

	private static String user() {
		return System.getProperty("user.name");
	}

	@Override
	public String toString() {
		return this.path.toString();
	}

}
