package org.saferschools.assignment.placing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import com.google.ortools.Loader;

/**
 * The solver's native library, loaded once. It is unpacked into the folder for temporary
 * files, some 70 MB, and removed when the program ends; where the system lets go of a
 * file that is loaded (Linux), it is removed at once, so that a killed program leaves
 * nothing behind either.
 */
final class NativeSolver {

	private static final Path LOADED = Path.of("/proc/self/maps");

	private static final String FOLDER = "ortools-java";

	private static boolean loaded;

	private NativeSolver() {
	}

	/**
	 * Loads the library unless it is.
	 * @throws UnsatisfiedLinkError where the program has none for this platform, or the
	 * folder for temporary files doesn't let programs run
	 */
	static synchronized void load() {
		if (!loaded) {
			Loader.loadNativeLibraries();
			loaded = true;
			removeUnpacked();
		}
	}

	private static void removeUnpacked() {
		if (!Files.isReadable(LOADED)) {
			return;
		}
		try (Stream<String> lines = Files.lines(LOADED)) {
			List<Path> folders = lines.filter((line) -> line.contains("/" + FOLDER) && line.contains("jniortools"))
				.map((line) -> Path.of(line.substring(line.indexOf('/'))).getParent())
				.distinct()
				.toList();
			for (Path folder : folders) {
				remove(folder);
			}
		}
		catch (IOException ex) {
			// They are removed when the program ends.
			return;
		}
	}

	private static void remove(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

}
