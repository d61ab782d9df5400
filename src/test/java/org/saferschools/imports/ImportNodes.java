package org.saferschools.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The nodes of a test that share a database and a folder of uploads, each a process.
 */
final class ImportNodes implements AutoCloseable {

	private final KillableServer database;

	private final Path folder;

	private final Map<String, Process> running = new LinkedHashMap<>();

	private int started;

	ImportNodes(KillableServer database, Path folder) {
		this.database = database;
		this.folder = folder;
	}

	/** Starts what is missing, and waits for nothing. */
	void atLeast(int nodes) throws IOException {
		while (this.running.size() < nodes) {
			String name = "node-" + ++this.started;
			this.running.put(name, ImportNode.start(this.database, this.folder.resolve("uploads"), name, log(name)));
		}
	}

	List<String> names() {
		return List.copyOf(this.running.keySet());
	}

	/** As {@code kill -9} does. */
	void kill(String name) throws InterruptedException {
		Process node = this.running.remove(name);
		assertThat(node).as("node %s of %s", name, this.running.keySet()).isNotNull();
		node.destroyForcibly();
		assertThat(node.waitFor(10, TimeUnit.SECONDS)).isTrue();
	}

	void requireAlive() throws IOException {
		for (Map.Entry<String, Process> node : this.running.entrySet()) {
			assertThat(node.getValue().isAlive()).as("%s is alive. It says: %s", node.getKey(), said()).isTrue();
		}
	}

	/** What the nodes that run have said. */
	String said() throws IOException {
		StringBuilder said = new StringBuilder();
		for (String name : this.running.keySet()) {
			said.append(name).append(": ").append(Files.readString(log(name))).append('\n');
		}
		return said.toString();
	}

	private Path log(String name) {
		return this.folder.resolve(name + ".log");
	}

	@Override
	public void close() {
		this.running.values().forEach(Process::destroyForcibly);
	}

}
