package org.saferschools.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;

/**
 * Held as long as an application uses a data folder. The operating system lets go of it
 * when the application dies, however it dies.
 */
final class DataFolderLock implements AutoCloseable {

	/**
	 * Far behind the process id, so that where locks forbid reading it can still be read.
	 */
	private static final long LOCKED_BYTE = 1024;

	private final FileChannel channel;

	private DataFolderLock(FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * Takes the folder for this process.
	 * @throws DatabaseUnusableException if another application has it
	 */
	static DataFolderLock take(DataFolder folder) throws IOException {
		FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.READ,
				StandardOpenOption.WRITE);
		try {
			if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
				throw inUse(folder, "process " + read(channel));
			}
			channel.truncate(0);
			channel.write(bytes(Long.toString(ProcessHandle.current().pid())), 0);
			return new DataFolderLock(channel);
		}
		catch (OverlappingFileLockException ex) {
			channel.close();
			throw inUse(folder, "this same process");
		}
		catch (IOException | RuntimeException ex) {
			channel.close();
			throw ex;
		}
	}

	private static DatabaseUnusableException inUse(DataFolder folder, String holder) {
		return new DatabaseUnusableException(
				"Safer Schools is already running on the data in %s (%s).".formatted(folder, holder),
				"Stop that one first, or give this one its own data with --saferschools.database.directory=<folder>.");
	}

	private static String read(FileChannel channel) throws IOException {
		ByteBuffer buffer = ByteBuffer.allocate(20);
		channel.read(buffer, 0);
		return StandardCharsets.US_ASCII.decode(buffer.flip()).toString();
	}

	private static ByteBuffer bytes(String text) {
		return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
	}

	@Override
	public void close() {
		try {
			this.channel.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
