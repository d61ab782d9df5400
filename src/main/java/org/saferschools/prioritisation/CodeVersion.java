package org.saferschools.prioritisation;

import org.saferschools.shared.CodeFingerprint;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
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
			"classpath:org/saferschools/transport/*.class", "classpath:org/saferschools/prioritisation/*.class",
			"classpath:org/saferschools/prioritisation/forecast/*.class" };

	private final String text;

	CodeVersion(ObjectProvider<BuildProperties> build, ResourcePatternResolver resources) {
		this.text = CodeFingerprint.version(build.getIfAvailable(), resources, CODE);
	}

	/** Such as "1.2.0, code 3f2a91bc04d7". */
	String text() {
		return this.text;
	}

}
