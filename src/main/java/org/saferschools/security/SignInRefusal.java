package org.saferschools.security;

import jakarta.servlet.http.HttpSession;

/**
 * Why somebody was not let in, in the words of the sign-in page.
 */
public enum SignInRefusal {

	WRONG("User name or password is wrong. Check both and try again"),
	TOO_MANY("Too many wrong attempts. Wait 15 minutes, then try again, or ask an administrator for a new password"),
	UNAVAILABLE("Signing in does not work right now. Try again in a minute");

	private static final String REASON = SignInRefusal.class.getName();

	private static final String USERNAME = REASON + ".username";

	private final String message;

	SignInRefusal(String message) {
		this.message = message;
	}

	public String message() {
		return this.message;
	}

	void remember(HttpSession session, String username) {
		session.setAttribute(REASON, name());
		session.setAttribute(USERNAME, (username != null) ? username : "");
	}

	/**
	 * The refusal that the last attempt in this session met.
	 */
	public static SignInRefusal last(HttpSession session) {
		Object reason = (session != null) ? session.getAttribute(REASON) : null;
		return (reason != null) ? valueOf(reason.toString()) : WRONG;
	}

	/**
	 * The user name typed at the last refused attempt.
	 */
	public static String lastUsername(HttpSession session) {
		Object username = (session != null) ? session.getAttribute(USERNAME) : null;
		return (username != null) ? username.toString() : "";
	}

}
