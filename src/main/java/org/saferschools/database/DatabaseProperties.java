package org.saferschools.database;

import java.nio.file.Path;
import java.time.Duration;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the embedded PostgreSQL. They do nothing where
 * {@code spring.datasource.url} is set.
 *
 * @param directory folder that keeps the data, made when absent; a relative one starts at
 * the working directory
 * @param patience longest wait for the server to start, recovery after a crash included,
 * and to stop
 */
@ConfigurationProperties("saferschools.database")
@Validated
record DatabaseProperties(@NotNull @DefaultValue("data") Path directory,
		@NotNull @DefaultValue("10m") Duration patience) {
}
