package org.saferschools.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;

/**
 * The folder of public open data that some checks read when it is there. It is never part
 * of the project: the system property {@code saferschools.data} or the environment
 * variable {@code SAFERSCHOOLS_DATA} says where it is, and without either those checks
 * are skipped.
 */
public final class OpenData {

	private OpenData() {
	}

	/**
	 * A file or folder of open data. Skips the test that asks when nobody has said where
	 * the data are; fails it when they were said to be there and aren't.
	 * @param path inside the folder, such as {@code areas/london-boroughs.geojson}
	 */
	public static Path path(String path) {
		Optional<String> folder = Optional.ofNullable(System.getProperty("saferschools.data"))
			.or(() -> Optional.ofNullable(System.getenv("SAFERSCHOOLS_DATA")))
			.filter((said) -> !said.isBlank());
		Assumptions.assumeTrue(folder.isPresent(),
				"no open data: set -Dsaferschools.data=<folder> or SAFERSCHOOLS_DATA to run this check");
		Path found = Path.of(folder.get()).resolve(path);
		if (!Files.exists(found)) {
			throw new IllegalStateException("There is no " + found.toAbsolutePath());
		}
		return found;
	}

}
