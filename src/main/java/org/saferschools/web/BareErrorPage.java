package org.saferschools.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.ExceptionUtils;

import org.springframework.web.util.HtmlUtils;

/**
 * The page for requests that the server itself refuses before the application sees them,
 * such as an address with %00 in it: nobody is known there and no template is at hand.
 */
final class BareErrorPage extends ErrorReportValve {

	private static final int FIRST_ERROR = 400;

	private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'";

	private final String page;

	BareErrorPage() {
		try (InputStream in = BareErrorPage.class.getResourceAsStream("bare-error-page.html")) {
			this.page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Leaves alone what has an answer already, or has lost whoever asked. */
	@Override
	protected void report(Request request, Response response, Throwable failure) {
		int status = response.getStatus();
		if (status < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		try {
			write(Problem.of(status), response);
		}
		catch (IOException | IllegalStateException ex) {
			ExceptionUtils.handleThrowable(ex);
		}
	}

	private void write(Problem problem, Response response) throws IOException {
		response.setContentType("text/html");
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.setHeader("Content-Security-Policy", POLICY);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Cache-Control", "no-store");
		response.getReporter()
			.write(this.page.formatted(HtmlUtils.htmlEscape(problem.title()), HtmlUtils.htmlEscape(problem.happened()),
					HtmlUtils.htmlEscape(problem.whatToDo())));
		response.finishResponse();
	}

}
