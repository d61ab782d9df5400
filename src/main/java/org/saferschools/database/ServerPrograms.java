package org.saferschools.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

import org.springframework.util.FileSystemUtils;

/**
 * Unpacks the PostgreSQL programs of this platform into the data folder: once for each
 * version, and whole or not at all. Not into the system's temporary folder, which other
 * users share and which is tidied while the server runs.
 */
final class ServerPrograms {

	private static final String PREFIX = "server-";

	private final DataFolder folder;

	ServerPrograms(DataFolder folder) {
		this.folder = folder;
	}

	/**
	 * The folder with {@code bin}, {@code lib} and {@code share}. The caller holds the
	 * lock on the data folder.
	 */
	Path unpack() throws IOException {
		byte[] archive = archive();
		Path home = this.folder.path().resolve(PREFIX + fingerprint(archive));
		if (Files.notExists(home)) {
			Path unfinished = this.folder.path().resolve(PREFIX + "unfinished");
			FileSystemUtils.deleteRecursively(unfinished);
			unpack(archive, unfinished);
			Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
		}
		return home;
	}

	/**
	 * Removes the programs of other versions. None of them may be running.
	 */
	void removeAllBut(Path home) throws IOException {
		try (Stream<Path> entries = Files.list(this.folder.path())) {
			List<Path> others = entries.filter((entry) -> entry.getFileName().toString().startsWith(PREFIX))
				.filter((entry) -> !entry.equals(home))
				.toList();
			for (Path other : others) {
				FileSystemUtils.deleteRecursively(other);
			}
		}
	}

	private static byte[] archive() throws IOException {
		String system = System.getProperty("os.name");
		String machine = System.getProperty("os.arch");
		try (InputStream archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(family(system),
				machine.equals("amd64") ? "x86_64" : machine)) {
			return archive.readAllBytes();
		}
		catch (IllegalStateException ex) {
			throw new DatabaseUnusableException(
					"This build has no embedded PostgreSQL for %s on %s.".formatted(system, machine),
					"Build it on this platform, or set SPRING_DATASOURCE_URL to a PostgreSQL 15 or later.", ex);
		}
	}

	private static String family(String system) {
		if (system.startsWith("Windows")) {
			return "Windows";
		}
		return system.startsWith("Mac") ? "Darwin" : "Linux";
	}

	private static String fingerprint(byte[] archive) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive);
			return HexFormat.of().formatHex(digest, 0, 6);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void unpack(byte[] archive, Path target) throws IOException {
		try (TarArchiveInputStream entries = new TarArchiveInputStream(
				new XZInputStream(new ByteArrayInputStream(archive)))) {
			for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
				unpack(entry, entries, inside(target, entry.getName()));
			}
		}
	}

	private static Path inside(Path target, String name) throws IOException {
		Path path = target.resolve(name).normalize();
		if (!path.startsWith(target)) {
			throw new IOException("The server's archive has an entry outside itself: " + name);
		}
		return path;
	}

	private static void unpack(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
		if (entry.isDirectory()) {
			Files.createDirectories(path);
			return;
		}
		Files.createDirectories(path.getParent());
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
			return;
		}
		Files.copy(content, path);
		if (path.getParent().endsWith("bin") && !path.toFile().setExecutable(true, false)) {
			throw new IOException("Can't make %s executable".formatted(path));
		}
	}

}
