package org.saferschools.imports;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.saferschools.incident.IncidentKind;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of imports.
 *
 * @param directory folder where uploads wait, made when absent; nodes that share a
 * database share it too. A relative one starts at the working directory
 * @param maxUpload largest upload, all its files together, as it travels
 * @param maxUnpacked largest upload once its zip files are unpacked
 * @param maxFiles most files in an upload, those in a zip counted each
 * @param maxFindings most refused and noted rows of a file that are listed; further ones
 * are counted only
 * @param maxAttempts how often an import is begun before it is given up as failed, where
 * the application is stopped in the middle each time
 * @param unattended sources whose files go in without a person, unless something about
 * them as a whole looks wrong, such as "street-crime"
 * @param keepUndo how long after its end an import can be undone
 * @param folder folder that is watched: files dropped there go in without a person,
 * unless something about them looks wrong, and are moved to its folders done, held or
 * refused. {@code null} for none
 * @param folderRest how long a file there must have stayed the same
 * @param kinds kinds of crime that are stored; rows of the others are counted
 */
@ConfigurationProperties("saferschools.imports")
@Validated
record ImportSettings(@NotNull @DefaultValue("data/uploads") Path directory,
		@NotNull @DefaultValue("300MB") DataSize maxUpload, @NotNull @DefaultValue("2GB") DataSize maxUnpacked,
		@Min(1) @DefaultValue("500") int maxFiles, @Min(0) @DefaultValue("50000") int maxFindings,
		@Min(1) @DefaultValue("20") int maxAttempts, @NotNull @DefaultValue Set<String> unattended,
		@NotNull @DefaultValue("90d") Duration keepUndo, Path folder, @NotNull @DefaultValue("5s") Duration folderRest,
		@NotNull @DefaultValue( {
				"robbery", "theft-from-person", "violence", "weapons",
				"anti-social-behaviour" }) Set<IncidentKind> kinds){

	ImportSettings {
		kinds = Set.copyOf(kinds);
		unattended = Set.copyOf(unattended);
	}

}
