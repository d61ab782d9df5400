package org.saferschools.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class ReferrerTests {

	@ParameterizedTest
	@CsvSource(nullValues = "none",
			value = { "http://localhost/officers/12/edit?team=2, /officers/12/edit?team=2",
					"http://localhost:8080/officers, /officers", "http://elsewhere.example/officers, /officers/12",
					"http://localhost//elsewhere.example, /officers/12", "javascript:alert(1), /officers/12",
					"'http://local host/', /officers/12", "none, /officers/12" })
	void aPersonIsOnlySentBackToAPageOfThisService(String header, String page) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/officers/12");
		if (header != null) {
			request.addHeader("Referer", header);
		}
		assertThat(Referrer.of(request)).isEqualTo(page);
	}

}
