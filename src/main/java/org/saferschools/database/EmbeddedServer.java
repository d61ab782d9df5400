package org.saferschools.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server that lives and dies with the application. One that an application
 * left running, because it was killed, is stopped first: its sessions belong to nobody.
 */
final class EmbeddedServer implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

	private static final int ATTEMPTS = 40;

	private static final Duration PAUSE = Duration.ofMillis(250);

	private final DataFolder folder;

	private final DataFolderLock lock;

	private final ServerCommands commands;

	private final int port;

	private boolean stopped;

	private EmbeddedServer(DataFolder folder, DataFolderLock lock, ServerCommands commands, int port) {
		this.folder = folder;
		this.lock = lock;
		this.commands = commands;
		this.port = port;
	}

	/**
	 * Starts a server on the data of a folder, which is made when it is empty.
	 * @throws DatabaseUnusableException if that can't be, with the reason
	 */
	static EmbeddedServer start(DatabaseProperties properties) {
		DataFolder folder = new DataFolder(properties.directory());
		folder.prepare();
		try {
			DataFolderLock lock = DataFolderLock.take(folder);
			try {
				return start(folder, lock, properties.patience());
			}
			catch (IOException | RuntimeException ex) {
				lock.close();
				throw ex;
			}
		}
		catch (IOException ex) {
			throw notStarted(folder, ex.getMessage(), ex);
		}
	}

	private static EmbeddedServer start(DataFolder folder, DataFolderLock lock, Duration patience) throws IOException {
		ServerPrograms programs = new ServerPrograms(folder);
		Path home = programs.unpack();
		ServerCommands commands = new ServerCommands(home, folder, patience);
		if (folder.hasCluster()) {
			folder.requireVersion(commands.majorVersion());
			new ServerProcess(folder).stopIfLeftRunning(commands);
		}
		else {
			log.info("Making a new database in {}", folder);
			DatabasePassword.make(folder);
			commands.makeCluster();
		}
		programs.removeAllBut(home);
		return new EmbeddedServer(folder, lock, commands, startOnFreePort(folder, commands));
	}

	/**
	 * Tries again where another program was quicker to take the port, and as long as the
	 * last sessions of a killed server are still going.
	 */
	private static int startOnFreePort(DataFolder folder, ServerCommands commands) throws IOException {
		ServerLog serverLog = new ServerLog(folder);
		serverLog.keepTheLast();
		for (int attempt = 1;; attempt++) {
			int port = freePort();
			long begin = System.nanoTime();
			ServerCommands.Outcome outcome = commands.start(port);
			if (outcome.isGood()) {
				log.info("PostgreSQL started on 127.0.0.1:{} in {} ms, data in {}", port,
						Duration.ofNanos(System.nanoTime() - begin).toMillis(), folder);
				return port;
			}
			String said = serverLog.errors().orElse(outcome.answer());
			if (attempt == ATTEMPTS || !passes(said)) {
				throw notStarted(folder, said, null);
			}
			pause();
			serverLog.clear();
		}
	}

	private static boolean passes(String said) {
		return said.contains("could not create any TCP/IP sockets")
				|| said.contains("pre-existing shared memory block");
	}

	private static void pause() throws IOException {
		try {
			Thread.sleep(PAUSE.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted while waiting for PostgreSQL", ex);
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			return socket.getLocalPort();
		}
	}

	private static DatabaseUnusableException notStarted(DataFolder folder, String reason, Throwable cause) {
		if (reason.contains("cannot be run as root")) {
			return new DatabaseUnusableException(
					"PostgreSQL refuses to run as root, and on this system it can't be given another user.",
					"Start Safer Schools as another user, or set SPRING_DATASOURCE_URL to a PostgreSQL 15 or later.",
					cause);
		}
		return new DatabaseUnusableException(
				"The embedded PostgreSQL didn't start on the data in %s: %s".formatted(folder, reason),
				"See %s, or set SPRING_DATASOURCE_URL to another PostgreSQL 15 or later.".formatted(folder.log()),
				cause);
	}

	/** Where a database of this server is found. */
	String url(String database) {
		return "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable".formatted(this.port, database);
	}

	String password() {
		return DatabasePassword.read(this.folder);
	}

	/**
	 * Stops the server and lets go of the data. Does nothing the second time.
	 */
	@Override
	public synchronized void close() {
		if (this.stopped) {
			return;
		}
		this.stopped = true;
		try {
			ServerCommands.Outcome outcome = this.commands.stop();
			if (outcome.isGood()) {
				log.info("PostgreSQL stopped");
			}
			else {
				log.error("PostgreSQL didn't stop on the data in {}, the next start sees to it: {}", this.folder,
						outcome.answer());
			}
		}
		catch (IOException ex) {
			log.error("PostgreSQL didn't stop on the data in {}, the next start sees to it", this.folder, ex);
		}
		finally {
			this.lock.close();
		}
	}

}
