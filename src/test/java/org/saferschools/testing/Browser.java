package org.saferschools.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends requests as a browser does, of one person with one session, and doesn't go where
 * it is redirected to.
 */
public final class Browser {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

	private static final String BOUNDARY = "----a-boundary-that-no-file-has";

	private final HttpClient client = HttpClient.newBuilder()
		.cookieHandler(new CookieManager())
		.connectTimeout(Duration.ofSeconds(20))
		.build();

	private final int port;

	/**
	 * Opens a browser.
	 * @param port of the application on this machine
	 */
	public Browser(int port) {
		this.port = port;
	}

	/** Signs somebody in. */
	public Browser signIn(String username, String password) throws IOException, InterruptedException {
		enter(username, password);
		return this;
	}

	/**
	 * Signs somebody in.
	 * @return to which page that leads
	 */
	public String enter(String username, String password) throws IOException, InterruptedException {
		String form = "username=" + encode(username) + "&password=" + encode(password) + "&_csrf="
				+ encode(token("/sign-in"));
		HttpResponse<String> answer = send(request("/sign-in").POST(BodyPublishers.ofString(form)),
				"application/x-www-form-urlencoded");
		String page = answer.headers().firstValue("Location").orElseThrow();
		assertThat(page).doesNotContain("sign-in");
		return page;
	}

	public HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return this.client.send(request(path).header("Accept", "text/html").build(), BodyHandlers.ofString());
	}

	/** Sends a form with nothing in it but the token against forgery. */
	public HttpResponse<String> post(String path, String token) throws IOException, InterruptedException {
		return send(request(path).POST(BodyPublishers.ofString("_csrf=" + encode(token))),
				"application/x-www-form-urlencoded");
	}

	/** Of any form on a page; every page of somebody signed in has one. */
	public String token(String path) throws IOException, InterruptedException {
		Matcher token = TOKEN.matcher(get(path).body());
		assertThat(token.find()).as("a form on %s", path).isTrue();
		return token.group(1);
	}

	/** Sends a file with the form of the imports. */
	public HttpResponse<String> upload(String name, byte[] content, String token)
			throws IOException, InterruptedException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		body.writeBytes("""
				--%s\r
				Content-Disposition: form-data; name="files"; filename="%s"\r
				Content-Type: application/octet-stream\r
				\r
				""".formatted(BOUNDARY, inQuotes(name)).getBytes(StandardCharsets.UTF_8));
		body.writeBytes(content);
		body.writeBytes("""
				\r
				--%1$s\r
				Content-Disposition: form-data; name="_csrf"\r
				\r
				%2$s\r
				--%1$s--\r
				""".formatted(BOUNDARY, token).getBytes(StandardCharsets.UTF_8));
		return send(request("/imports").POST(BodyPublishers.ofByteArray(body.toByteArray())),
				"multipart/form-data; boundary=" + BOUNDARY);
	}

	private HttpResponse<String> send(HttpRequest.Builder request, String type)
			throws IOException, InterruptedException {
		return this.client.send(request.header("Content-Type", type).header("Accept", "text/html").build(),
				BodyHandlers.ofString());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest
			.newBuilder(URI.create(path.startsWith("http") ? path : "http://localhost:" + this.port + path));
	}

	private static String inQuotes(String name) {
		return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
