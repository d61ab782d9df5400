package org.saferschools.security;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ContentSecurityPolicyTests {

	@Test
	void theUsualOneKnowsThisServerAlone() {
		assertThat(ContentSecurityPolicy.usual().toString()).startsWith("default-src 'none'; script-src 'self';")
			.contains("img-src 'self' data:;")
			.doesNotContain("http", "unsafe");
	}

	@Test
	void aWiderOneHasOnePlaceMoreForPicturesOnly() {
		assertThat(ContentSecurityPolicy.usual().withImagesFrom("https://tiles.example.org").toString())
			.contains("img-src 'self' data: https://tiles.example.org;")
			.containsOnlyOnce("https:");
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "https:", "http://tiles.example.org", "https://a.org; script-src *",
			"https://a.org b.org" })
	void whatSaysMoreThanOneHostIsRefused(String origin) {
		assertThatIllegalArgumentException().isThrownBy(() -> ContentSecurityPolicy.usual().withImagesFrom(origin));
	}

}
