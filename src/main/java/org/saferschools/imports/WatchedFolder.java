package org.saferschools.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder into which others drop files. A file is ready when two looks have found it the
 * same, so one that is still being written is left alone.
 */
class WatchedFolder {

	private static final List<String> UNFINISHED = List.of(".part", ".tmp", ".crdownload", ".filepart");

	private final Path folder;

	private Map<Path, Look> before = Map.of();

	/**
	 * Makes the folder and those within it, as far as they are absent.
	 * @throws UncheckedIOException where that can't be
	 */
	WatchedFolder(Path folder) {
		this.folder = folder;
		try {
			for (Shelf shelf : Shelf.values()) {
				Files.createDirectories(shelf.in(folder));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(
					"saferschools.imports.folder is %s, which can't be made or written".formatted(folder), ex);
		}
	}

	/** The files that are ready, by name. */
	List<Path> ready() {
		Map<Path, Look> now = look();
		List<Path> ready = now.keySet()
			.stream()
			.filter((file) -> now.get(file).equals(this.before.get(file)))
			.sorted()
			.toList();
		this.before = now;
		return ready;
	}

	private Map<Path, Look> look() {
		Map<Path, Look> looks = new HashMap<>();
		try (Stream<Path> files = Files.list(this.folder)) {
			files.filter((file) -> !isUnfinished(file.getFileName().toString()))
				.forEach((file) -> look(file).ifPresent((look) -> looks.put(file, look)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The folder %s couldn't be looked through".formatted(this.folder), ex);
		}
		return looks;
	}

	private static boolean isUnfinished(String name) {
		String small = name.toLowerCase(Locale.ROOT);
		return small.startsWith(".") || small.startsWith("~") || UNFINISHED.stream().anyMatch(small::endsWith);
	}

	/** Links aren't followed: nobody shall have a file read that they may not read. */
	private static Optional<Look> look(Path file) {
		try {
			BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class,
					LinkOption.NOFOLLOW_LINKS);
			return facts.isRegularFile() ? Optional.of(new Look(facts.size(), facts.lastModifiedTime()))
					: Optional.empty();
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Moves a file away and puts a report beside it.
	 * @param prefix makes its name there the only one
	 */
	void shelve(Path file, Shelf shelf, String prefix, String report) {
		try {
			Path to = shelf.in(this.folder).resolve(prefix + file.getFileName());
			Files.writeString(to.resolveSibling(to.getFileName() + ".report.txt"), report);
			Files.move(file, to);
		}
		catch (NoSuchFileException ex) {
			// Whoever took it away has it
		}
		catch (IOException ex) {
			throw new UncheckedIOException("%s couldn't be moved aside".formatted(file), ex);
		}
	}

	/**
	 * Where a file ends.
	 */
	enum Shelf {

		/** What it holds is in. */
		DONE,
		/** A person has to decide. */
		HELD,
		/** It can't be imported, or it failed. */
		REFUSED;

		Path in(Path folder) {
			return folder.resolve(name().toLowerCase(Locale.ROOT));
		}

	}

	private record Look(long bytes, FileTime changed) {

	}

}
