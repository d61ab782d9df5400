package org.saferschools.imports;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.OptionalLong;

import org.saferschools.testing.Browser;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The way that administrators take: the form of the page, the server, the job that takes
 * the upload up, the buttons on its page. Whatever is sent, no answer may be an error of
 * the server, and nothing out of a file may become markup.
 */
final class FuzzPages implements FuzzWay {

	private static final int SHOWN = 200;

	private static final int SENT_ON = 302;

	private final Browser browser;

	private final String token;

	private final ImportHistoryRepository imports;

	private final JdbcClient jdbc;

	FuzzPages(Browser browser, ImportHistoryRepository imports, JdbcClient jdbc)
			throws IOException, InterruptedException {
		this.browser = browser;
		this.token = browser.token("/imports");
		this.imports = imports;
		this.jdbc = jdbc;
	}

	@Override
	public OptionalLong upload(FuzzFile file) {
		HttpResponse<String> answer = answer(() -> this.browser.upload(file.name(), file.bytes(), this.token));
		if (answer.statusCode() != SENT_ON) {
			assertThat(answer.statusCode()).as("what an upload is answered").isBetween(SHOWN, 499);
			assertThat(answer.body()).containsAnyOf("There is a problem", "too large", "can’t be read");
			return OptionalLong.empty();
		}
		String address = answer.headers().firstValue("Location").orElseThrow();
		assertThat(address).matches(".*/imports/\\d+");
		return OptionalLong.of(Long.parseLong(address.substring(address.lastIndexOf('/') + 1)));
	}

	/** The job is gone when all of its work is. */
	@Override
	public void rest(long id) {
		while (this.jdbc.sql("select exists (select from scheduled_tasks where task_name = 'import')")
			.query(Boolean.class)
			.single()) {
			answer(() -> {
				Thread.sleep(10);
				return null;
			});
		}
	}

	@Override
	public ImportSummary get(long id) {
		return this.imports.find(id).orElseThrow();
	}

	@Override
	public void look(long id) {
		show("/imports");
		show("/imports/" + id);
		show("/imports/" + id + "?page=2");
		show("/imports/" + id + "/findings.csv");
	}

	private void show(String path) {
		HttpResponse<String> answer = answer(() -> this.browser.get(path));
		assertThat(answer.statusCode()).as(path).isEqualTo(SHOWN);
		if (!path.endsWith(".csv")) {
			assertThat(answer.body()).as(path).doesNotContain("<script>alert", "<b>.csv");
		}
	}

	@Override
	public void confirm(long id) {
		press("/imports/%d/confirm".formatted(id));
	}

	@Override
	public void drop(long id) {
		press("/imports/%d/stop".formatted(id));
	}

	@Override
	public void undo(long id) {
		show("/imports/%d/undo".formatted(id));
		press("/imports/%d/undo".formatted(id));
	}

	private void press(String path) {
		assertThat(answer(() -> this.browser.post(path, this.token)).statusCode()).as(path).isEqualTo(SENT_ON);
	}

	@Override
	public JdbcClient jdbc() {
		return this.jdbc;
	}

	private static HttpResponse<String> answer(Request request) {
		try {
			return request.send();
		}
		catch (IOException | InterruptedException ex) {
			throw new AssertionError("No answer", ex);
		}
	}

	private interface Request {

		HttpResponse<String> send() throws IOException, InterruptedException;

	}

}
