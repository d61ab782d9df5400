package org.saferschools.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Where uploads wait until they are imported: a folder for each import, with its files by
 * number. No name from outside becomes a path.
 */
@Component
class UploadFolder {

	private static final Logger log = LoggerFactory.getLogger(UploadFolder.class);

	/** Another node may just be storing an upload of which nothing is told yet. */
	private static final Duration MAY_BE_COMING_IN = Duration.ofHours(6);

	private final ImportSettings settings;

	private final Clock clock;

	UploadFolder(ImportSettings settings, Clock clock) {
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Stores an upload, zip files unpacked.
	 * @param importId the import it belongs to
	 * @return its files in order
	 * @throws org.saferschools.shared.RuleException where it is more than the settings
	 * allow, or a zip file that can't be unpacked
	 */
	List<StoredFile> store(long importId, List<UploadedFile> files) {
		try {
			Path folder = Files.createDirectories(of(importId));
			UploadWriter writer = new UploadWriter(folder, this.settings);
			for (UploadedFile file : files) {
				writer.add(file);
			}
			return writer.files();
		}
		catch (IOException ex) {
			delete(importId);
			throw new UncheckedIOException("The upload couldn't be stored in " + this.settings.directory(), ex);
		}
		catch (RuntimeException ex) {
			delete(importId);
			throw ex;
		}
	}

	Path file(long importId, int number) {
		return UploadWriter.file(of(importId), number);
	}

	/** Removes the files of an import, as far as they are there. */
	void delete(long importId) {
		delete(of(importId));
	}

	/**
	 * Removes what ended imports left behind because the application was stopped just
	 * then.
	 * @param stillNeeded numbers of the imports under way
	 */
	void sweep(List<Long> stillNeeded) {
		if (!Files.isDirectory(this.settings.directory())) {
			return;
		}
		try (Stream<Path> folders = Files.list(this.settings.directory())) {
			folders.filter((folder) -> isLeftover(folder, stillNeeded)).forEach(this::delete);
		}
		catch (IOException ex) {
			log.warn("Uploads in {} couldn't be looked through", this.settings.directory(), ex);
		}
	}

	private boolean isLeftover(Path folder, List<Long> stillNeeded) {
		String name = folder.getFileName().toString();
		return name.matches("\\d{1,18}") && !stillNeeded.contains(Long.valueOf(name)) && isOld(folder);
	}

	private boolean isOld(Path folder) {
		try {
			Instant old = this.clock.instant().minus(MAY_BE_COMING_IN);
			return Files.getLastModifiedTime(folder).toInstant().isBefore(old);
		}
		catch (IOException ex) {
			return false;
		}
	}

	private void delete(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (NoSuchFileException ex) {
			// Another hand is deleting it too, and whatever it leaves is swept up later.
			log.debug("The upload in {} is being deleted already", folder, ex);
		}
		catch (IOException ex) {
			log.warn("The upload in {} is done with, but couldn't be deleted", folder, ex);
		}
	}

	private Path of(long importId) {
		return this.settings.directory().resolve(Long.toString(importId));
	}

}
