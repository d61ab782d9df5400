package org.saferschools.web;

import java.net.URI;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

/**
 * Finds the page from which a form was sent.
 */
final class Referrer {

	private Referrer() {
	}

	/**
	 * The page that a person was on.
	 * @param request what the page sent
	 * @return its path and query on this server; the request's own path where the browser
	 * doesn't tell, or tells of another server
	 */
	static String of(HttpServletRequest request) {
		String header = request.getHeader(HttpHeaders.REFERER);
		try {
			URI page = (header != null) ? URI.create(header) : URI.create("");
			if (request.getServerName().equals(page.getHost()) && page.getRawPath().startsWith("/")
					&& !page.getRawPath().startsWith("//")) {
				return page.getRawPath() + ((page.getRawQuery() != null) ? "?" + page.getRawQuery() : "");
			}
		}
		catch (IllegalArgumentException unreadable) {
			// as if there were none
		}
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return (failed != null) ? failed.toString() : request.getRequestURI();
	}

}
