package org.saferschools.database;

import java.nio.file.Path;
import java.time.Duration;

import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the embedded PostgreSQL. They do nothing where
 * {@code spring.datasource.url} is set.
 *
 * @param directory folder that keeps the data, made when absent; a relative one starts at
 * the working directory
 * @param patience longest wait for the server to start, recovery after a crash included,
 * and to stop; at least a second
 */
@ConfigurationProperties("saferschools.database")
@Validated
record DatabaseProperties(@NotNull @DefaultValue("data") Path directory,
		@NotNull @DurationMin(seconds = 1) @DefaultValue("10m") Duration patience) {

	DatabaseProperties {
		Assert.hasText(directory.toString(), "saferschools.database.directory is empty");
	}

}
