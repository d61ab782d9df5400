package org.saferschools.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What there is to know about a file, seen in one pass while it is stored.
 */
final class FileFacts {

	private final MessageDigest digest = sha256Digest();

	private final Utf8Check utf8 = new Utf8Check();

	private long bytes;

	private int lines;

	/**
	 * Copies a file to disk and waits until it is there to stay.
	 * @param most bytes after which it stops; {@link #bytes()} is more then
	 */
	void copy(InputStream in, Path to, long most) throws IOException {
		try (FileChannel out = FileChannel.open(to, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
				StandardOpenOption.WRITE)) {
			byte[] buffer = new byte[1 << 16];
			for (int read = in.read(buffer); read >= 0 && this.bytes <= most; read = in.read(buffer)) {
				see(buffer, read);
				ByteBuffer data = ByteBuffer.wrap(buffer, 0, read);
				while (data.hasRemaining()) {
					out.write(data);
				}
			}
			out.force(true);
		}
	}

	private void see(byte[] buffer, int length) {
		this.bytes += length;
		this.digest.update(buffer, 0, length);
		this.utf8.add(buffer, length);
		for (int i = 0; i < length; i++) {
			this.lines += (buffer[i] == '\n') ? 1 : 0;
		}
	}

	long bytes() {
		return this.bytes;
	}

	int lines() {
		return this.lines;
	}

	boolean isUtf8() {
		return this.utf8.isUtf8();
	}

	/** Hexadecimal; asked once, at the end. */
	String sha256() {
		return HexFormat.of().formatHex(this.digest.digest());
	}

	private static MessageDigest sha256Digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
