package org.saferschools.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.stream.Stream;

import org.springframework.boot.info.BuildProperties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Which code does something that must be done alike again: the product's version, and a
 * fingerprint of the very classes. Two builds with the same fingerprint do the same,
 * whatever they were built from; a build that was changed by hand has another.
 */
public final class CodeFingerprint {

	private static final int DIGITS_SHOWN = 12;

	private CodeFingerprint() {
	}

	/**
	 * Version and fingerprint.
	 * @param build what Maven noted, or {@code null}
	 * @param patterns where the classes are, such as
	 * {@code classpath:org/saferschools/incident/*.class}
	 * @return such as "1.2.0, code 3f2a91bc04d7"
	 */
	public static String version(BuildProperties build, ResourcePatternResolver resources, String... patterns) {
		return "%s, code %s".formatted((build != null) ? build.getVersion() : "not built by Maven",
				fingerprint(resources, patterns));
	}

	private static String fingerprint(ResourcePatternResolver resources, String... patterns) {
		Fingerprint fingerprint = new Fingerprint();
		Stream.of(patterns)
			.flatMap((pattern) -> classes(resources, pattern))
			.sorted(Comparator.comparing(Resource::getFilename))
			.forEach((code) -> fingerprint.add(bytes(code)));
		return fingerprint.hex().substring(0, DIGITS_SHOWN);
	}

	private static Stream<Resource> classes(ResourcePatternResolver resources, String pattern) {
		try {
			return Stream.of(resources.getResources(pattern));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The code can't be listed", ex);
		}
	}

	private static byte[] bytes(Resource code) {
		try {
			return code.getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The code can't be read", ex);
		}
	}

}
