package org.saferschools.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Keeps other users of this machine out of an embedded database: 256 random bits in a
 * file that only its owner can read.
 */
final class DatabasePassword {

	private static final int BYTES = 32;

	private DatabasePassword() {
	}

	/**
	 * Makes another password, for a cluster that is yet to be made.
	 */
	static void make(DataFolder folder) throws IOException {
		byte[] random = new byte[BYTES];
		new SecureRandom().nextBytes(random);
		Path file = folder.password();
		Files.deleteIfExists(file);
		Files.createFile(file, onlyForTheOwner());
		Files.writeString(file, HexFormat.of().formatHex(random), StandardCharsets.US_ASCII);
	}

	/**
	 * The password of the cluster.
	 * @throws DatabaseUnusableException if its file is gone
	 */
	static String read(DataFolder folder) {
		try {
			return Files.readString(folder.password(), StandardCharsets.US_ASCII).strip();
		}
		catch (IOException ex) {
			throw new DatabaseUnusableException(
					"The password of the data in %s can't be read from %s.".formatted(folder, folder.password()),
					"Bring that file back from a backup of the data folder.", ex);
		}
	}

	private static FileAttribute<?>[] onlyForTheOwner() {
		if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			return new FileAttribute<?>[0];
		}
		return new FileAttribute<?>[] {
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) };
	}

}
