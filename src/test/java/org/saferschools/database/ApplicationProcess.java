package org.saferschools.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A {@link SmallApplication} in a JVM of its own, which can be killed.
 */
final class ApplicationProcess implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final Process process;

	private final Path output;

	private ApplicationProcess(Process process, Path output) {
		this.process = process;
		this.output = output;
	}

	static ApplicationProcess start(Path folder) throws IOException {
		Path output = Files.createTempFile("application", ".out");
		Process process = new ProcessBuilder(
				List.of(ProcessHandle.current().info().command().orElse("java"), "-XX:TieredStopAtLevel=1",
						"-Xshare:auto", "-cp", System.getProperty("java.class.path"), SmallApplication.class.getName(),
						"--saferschools.database.directory=" + folder, "--spring.main.banner-mode=off"))
			.redirectErrorStream(true)
			.redirectOutput(output.toFile())
			.start();
		return new ApplicationProcess(process, output);
	}

	static ApplicationProcess running(Path folder) throws IOException {
		ApplicationProcess application = start(folder);
		await().atMost(PATIENCE)
			.pollInterval(Duration.ofMillis(50))
			.until(() -> application.output().contains(SmallApplication.READY) || !application.process.isAlive());
		assertThat(application.output()).contains(SmallApplication.READY);
		return application;
	}

	long visits() throws IOException {
		return output().lines()
			.filter((line) -> line.startsWith(SmallApplication.READY))
			.map((line) -> Long.valueOf(line.substring(SmallApplication.READY.length())))
			.findFirst()
			.orElseThrow();
	}

	String output() throws IOException {
		return Files.readString(this.output);
	}

	/** As {@code kill -9} does: nothing in the application gets a chance to tidy up. */
	void kill() {
		this.process.destroyForcibly();
		end();
	}

	/** As Ctrl-C or {@code kill} do. */
	int stop() {
		this.process.destroy();
		return end();
	}

	int end() {
		return this.process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join().exitValue();
	}

	@Override
	public void close() throws IOException {
		stop();
		Files.delete(this.output);
	}

}
