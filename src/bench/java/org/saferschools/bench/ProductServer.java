package org.saferschools.bench;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that costs as much time as the product's own: durable, with the same
 * memory.
 */
final class ProductServer {

	private static final Set<String> WHAT_COSTS_TIME = Set.of("fsync", "synchronous_commit", "full_page_writes",
			"wal_level", "max_wal_senders", "max_wal_size", "checkpoint_timeout", "wal_buffers", "shared_buffers",
			"work_mem", "maintenance_work_mem", "effective_cache_size", "random_page_cost", "jit");

	private ProductServer() {
	}

	/** Leaves the figures alone on the screen. */
	static void silence() {
		((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
	}

	static EmbeddedPostgres start() throws IOException {
		EmbeddedPostgres.Builder server = EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(1));
		Properties settings = new Properties();
		try (InputStream in = ProductServer.class
			.getResourceAsStream("/org/saferschools/database/embedded-postgresql.conf")) {
			settings.load(in);
		}
		settings.forEach((name, value) -> {
			if (WHAT_COSTS_TIME.contains((String) name)) {
				server.setServerConfig((String) name, ((String) value).replace("'", ""));
			}
		});
		return server.start();
	}

}
