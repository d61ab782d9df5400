package org.saferschools.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.saferschools.testing.TestDatabase;

/**
 * A node that runs imports, in a process of its own that can be killed. It goes by itself
 * when whoever started it has gone.
 */
final class ImportNode {

	private ImportNode() {
	}

	/**
	 * Starts a node.
	 * @param name as which its sessions are known to the database
	 * @param log what it says
	 */
	static Process start(TestDatabase database, Path folder, String name, Path log) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-Xmx256m", "-cp", System.getProperty("java.class.path"), ImportNode.class.getName(),
						database.url() + "?ApplicationName=" + name, database.username(), database.password(),
						folder.toString()));
		return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
	}

	public static void main(String[] arguments) throws IOException {
		ImportWorkshop workshop = ImportWorkshop.open(arguments[0], arguments[1], arguments[2], Path.of(arguments[3]),
				"db-scheduler.heartbeat-interval=200ms", "db-scheduler.missed-heartbeats-limit=4",
				"db-scheduler.polling-interval=50ms");
		System.in.transferTo(OutputStream.nullOutputStream());
		workshop.close();
	}

}
