package org.saferschools.prioritisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.stream.Stream;

import org.saferschools.shared.Fingerprint;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Which code ranks: the product's version, and a fingerprint of the very classes that
 * count and rank. Two builds with the same fingerprint make the same ranking of the same
 * data, whatever they were built from; a build that was changed by hand has another.
 */
@Component
class CodeVersion {

	private static final String[] CODE = { "classpath:org/saferschools/incident/*.class",
			"classpath:org/saferschools/prioritisation/*.class",
			"classpath:org/saferschools/prioritisation/forecast/*.class" };

	private static final int DIGITS_SHOWN = 12;

	private final String text;

	CodeVersion(ObjectProvider<BuildProperties> build, ResourcePatternResolver resources) {
		BuildProperties properties = build.getIfAvailable();
		this.text = "%s, code %s".formatted((properties != null) ? properties.getVersion() : "not built by Maven",
				fingerprint(resources));
	}

	private static String fingerprint(ResourcePatternResolver resources) {
		Fingerprint fingerprint = new Fingerprint();
		Stream.of(CODE)
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
			throw new UncheckedIOException("The code that ranks can't be listed", ex);
		}
	}

	private static byte[] bytes(Resource code) {
		try {
			return code.getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The code that ranks can't be read", ex);
		}
	}

	/** Such as "1.2.0, code 3f2a91bc04d7". */
	String text() {
		return this.text;
	}

}
