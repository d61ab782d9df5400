package org.saferschools.journeys;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Watches everything that the browser asks for and complains of, on every page of a
 * visit: a refused script or style, an error in a script, a missing file, a request to
 * another server.
 */
final class Watch {

	private final String home;

	private final List<String> wrong = new ArrayList<>();

	private final Set<Integer> expected = new HashSet<>();

	Watch(BrowserContext context, String home) {
		this.home = home;
		context.onRequest(this::see);
		context.onResponse(this::see);
		context.onConsoleMessage(this::see);
		context.onWebError((error) -> this.wrong.add("Script error: " + error.error()));
	}

	/**
	 * Lets pages of this visit answer with a status of 400 or above.
	 * @param status the status that belongs to the story
	 */
	void expect(int status) {
		this.expected.add(status);
	}

	/**
	 * Tells what was wrong, and forgets it.
	 * @return the complaints so far
	 */
	List<String> complaints() {
		List<String> complaints = List.copyOf(this.wrong);
		this.wrong.clear();
		return complaints;
	}

	void sawNothingWrong() {
		assertThat(this.wrong).as("what the browser complained of during the visit").isEmpty();
	}

	private void see(Request request) {
		String url = request.url();
		if (!url.startsWith(this.home) && !url.startsWith("data:") && !url.startsWith("blob:")
				&& !url.startsWith("about:")) {
			this.wrong.add("Request to another place: " + url);
		}
	}

	private void see(Response response) {
		if (response.status() >= 400 && !(isPage(response) && this.expected.contains(response.status()))) {
			this.wrong.add("Answer " + response.status() + " for " + response.url());
		}
		if (!isPage(response) && response.url().endsWith("/sign-in")) {
			this.wrong.add("Sent to the sign-in page in place of " + asked(response.request()));
		}
	}

	/** Failed loads are complaints already, with their address. */
	private void see(ConsoleMessage message) {
		boolean failedLoad = message.text().startsWith("Failed to load resource");
		if (Set.of("error", "warning").contains(message.type()) && !failedLoad) {
			this.wrong.add("Console " + message.type() + ": " + message.text() + " at " + message.location());
		}
	}

	private static String asked(Request request) {
		return (request.redirectedFrom() != null) ? asked(request.redirectedFrom()) : request.url();
	}

	private static boolean isPage(Response response) {
		return response.request().isNavigationRequest();
	}

}
