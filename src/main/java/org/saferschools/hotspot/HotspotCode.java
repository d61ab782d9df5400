package org.saferschools.hotspot;

import org.saferschools.shared.CodeFingerprint;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Which code finds hotspots.
 */
@Component
class HotspotCode {

	private final String version;

	HotspotCode(ObjectProvider<BuildProperties> build, ResourcePatternResolver resources) {
		this.version = CodeFingerprint.version(build.getIfAvailable(), resources,
				"classpath:org/saferschools/incident/*.class", "classpath:org/saferschools/transport/*.class",
				"classpath:org/saferschools/hotspot/*.class");
	}

	/** Such as "1.2.0, code 3f2a91bc04d7". */
	String version() {
		return this.version;
	}

}
