package org.saferschools.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.saferschools.testing.WithPostgres;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the server refuses before the application sees it, sent as no browser would.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "saferschools.demo=false")
@WithPostgres
class BareErrorPageTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/schools/700101%00", "/schools/%c0%ae%c0%ae/x", "/schools/700101%", "/schools/a%2Fb",
			"/schools/a\\b" })
	void anAddressThatNoServerReadsGetsThePageOfTheProduct(String address) throws IOException {
		assertThat(answer("GET " + address + " HTTP/1.1")).startsWith("HTTP/1.1 400 ")
			.contains("There is a problem with this address", "Go to the home page")
			.doesNotContain("HTTP Status", "Tomcat", "Apache");
	}

	@Test
	void thePageAllowsNothingButItsOwnStyles() throws IOException {
		assertThat(answer("GET /schools/700101%00 HTTP/1.1")).contains("Content-Security-Policy: default-src 'none'",
				"X-Content-Type-Options: nosniff");
		assertThat(answer("GET /css/app.css HTTP/1.1")).startsWith("HTTP/1.1 200 ");
		assertThat(answer("GET /webjars/govuk-frontend/dist/govuk/govuk-frontend.min.css HTTP/1.1"))
			.startsWith("HTTP/1.1 200 ");
	}

	private String answer(String request) throws IOException {
		try (Socket socket = new Socket("localhost", this.port); InputStream in = socket.getInputStream()) {
			socket.getOutputStream()
				.write((request + "\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.ISO_8859_1));
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
