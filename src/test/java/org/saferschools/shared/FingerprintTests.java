package org.saferschools.shared;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FingerprintTests {

	@Test
	void itIsSha256() {
		assertThat(new Fingerprint().add("abc").hex())
			.isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	}

	@Test
	void itDoesNotMatterHowDataAreCutIntoPieces() {
		assertThat(new Fingerprint().add("a").add("bc".getBytes(StandardCharsets.UTF_8)).hex())
			.isEqualTo(new Fingerprint().add("abc").hex());
	}

	@Test
	void otherDataHaveAnother() {
		assertThat(new Fingerprint().add("abc").hex()).isNotEqualTo(new Fingerprint().add("abd").hex());
	}

}
