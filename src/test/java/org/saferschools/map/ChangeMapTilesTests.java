package org.saferschools.map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferschools.shared.RuleException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ChangeMapTilesTests {

	@ParameterizedTest
	@ValueSource(strings = { "https://tiles.example.org/{z}/{x}/{y}.png",
			"https://tiles.example.org:8443/{z}/{x}/{y}?key=a1", "https://tiles.example.org/wmts/{z}/{y}/{x}@2x.jpg" })
	void anAddressOfOneHostIsTaken(String address) {
		assertThat(new ChangeMapTiles(" " + address + " ", "© Example", 0).address()).isEqualTo(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "http://tiles.example.org/{z}/{x}/{y}.png", "https://{s}.example.org/{z}/{x}/{y}.png",
			"https://tiles.example.org/{z}/{x}.png", "https://tiles.example.org/{z}/{x}/{y}/{r}.png",
			"https://tiles.example.org/{z}/{x}/{y}/{z}.png", "https://user@tiles.example.org/{z}/{x}/{y}.png",
			"https://tiles.example.org; script-src *//{z}/{x}/{y}", "https://*.example.org/{z}/{x}/{y}.png",
			"javascript:alert(1)//{z}{x}{y}", "https://tiles.example.org/{z}/{x}/{y}.png'; img-src *" })
	void whatCouldWidenTheSecurityPolicyIsRefused(String address) {
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> new ChangeMapTiles(address, "© Example", 0))
			.satisfies((refused) -> assertThat(refused.code()).startsWith("address."));
	}

	@Test
	void whoseTheyAreMustBeSaid() {
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> new ChangeMapTiles("https://tiles.example.org/{z}/{x}/{y}.png", " ", 0))
			.satisfies((refused) -> assertThat(refused.code()).startsWith("attribution."));
	}

	@Test
	void theirHostIsNamedAsAPolicyNamesIt() {
		assertThat(new MapTiles("https://tiles.example.org:8443/{z}/{x}/{y}.png", "© Example", 1).origin())
			.isEqualTo("https://tiles.example.org:8443");
	}

}
