package org.saferschools.database;

/**
 * The application can't start because of its database. The message says what is wrong and
 * where, the action what to do about it; both are written for the person who started it.
 */
class DatabaseUnusableException extends RuntimeException {

	private final String action;

	DatabaseUnusableException(String message, String action) {
		this(message, action, null);
	}

	DatabaseUnusableException(String message, String action, Throwable cause) {
		super(message, cause);
		this.action = action;
	}

	String action() {
		return this.action;
	}

}
