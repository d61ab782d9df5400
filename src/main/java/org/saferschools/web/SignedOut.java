package org.saferschools.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Answers a form whose session is over, with a page that shows what was entered.
 */
public final class SignedOut {

	private static final String SAID = SignedOut.class.getName();

	private SignedOut() {
	}

	/**
	 * Answers.
	 * @param request what the form sent
	 * @param response where the page goes
	 * @throws IOException if the browser is gone
	 */
	public static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
		request.setAttribute(SAID, true);
		response.sendError(HttpServletResponse.SC_FORBIDDEN);
	}

	static boolean isSaidOf(HttpServletRequest request) {
		return request.getAttribute(SAID) != null;
	}

}
