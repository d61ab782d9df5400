package org.saferschools.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A node that runs imports, in a process of its own that can be killed. It goes by itself
 * when whoever started it has gone.
 */
final class ImportNode {

	private ImportNode() {
	}

	/**
	 * Starts a node.
	 * @param folder where uploads wait, the same for all nodes
	 * @param name as which its sessions and jobs are known to the database
	 * @param log what it says
	 */
	static Process start(KillableServer database, Path folder, String name, Path log) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-Xmx256m", "-cp", System.getProperty("java.class.path"), ImportNode.class.getName(),
						database.url() + "?ApplicationName=" + name, KillableServer.USER, folder.toString(), name));
		return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
	}

	public static void main(String[] arguments) throws IOException {
		ImportWorkshop workshop = ImportWorkshop.open(arguments[0], arguments[1], "", Path.of(arguments[2]),
				"db-scheduler.scheduler-name=" + arguments[3], "db-scheduler.heartbeat-interval=200ms",
				"db-scheduler.missed-heartbeats-limit=4", "db-scheduler.polling-interval=50ms");
		System.in.transferTo(OutputStream.nullOutputStream());
		workshop.close();
	}

}
