package org.saferschools.web;

import java.util.Arrays;

import org.springframework.http.HttpStatus;

/**
 * What can go wrong with a whole page, in words: what happened, and what to do.
 */
enum Problem {

	BAD_REQUEST(HttpStatus.BAD_REQUEST, "There is a problem with this address",
			"Something in it can't be read, such as a date or a number.",
			"Check it for typing mistakes, or go to the home page and find your way from there."),

	FORBIDDEN(HttpStatus.FORBIDDEN, "You can't do this", "Your role or team doesn't allow it.",
			"If you need this for your work, ask an administrator."),

	SIGNED_OUT(HttpStatus.FORBIDDEN, "You were signed out",
			"Your session ended after you opened this page. Nothing that you entered was saved.",
			"Sign in again to get back to the page where you were."),

	NOT_FOUND(HttpStatus.NOT_FOUND, "Page not found", "There is nothing at this address.",
			"Check it for typing mistakes, or go to the home page and find your way from there."),

	METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This address can't be used like that",
			"It takes what a form sends, and can't be opened or reloaded by itself.",
			"Go back to the page with the form, and use its button."),

	CONFLICT(HttpStatus.CONFLICT, "Someone else changed this while you were working on it",
			"To keep their change, yours was not saved.", "Look at what it says now, then make your change again."),

	TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The file is too large",
			"What you sent is larger than this service accepts in one go.",
			"Send fewer files at a time, or put them into a .zip file. Nothing was stored."),

	REFUSED(HttpStatus.UNPROCESSABLE_CONTENT, "This can't be done", "A rule of the service refuses it.",
			"Go back, change what is needed and try again."),

	TOO_MANY(HttpStatus.TOO_MANY_REQUESTS, "Too many tries", "This was tried too often in a short time.",
			"Wait a few minutes, then try again."),

	UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The service is not available", "It can't answer right now.",
			"Wait a few minutes, then try again. What you saved before is safe."),

	FAILED(HttpStatus.INTERNAL_SERVER_ERROR, "Sorry, there is a problem with the service",
			"Something went wrong on our side. What you saved before is safe, what you just sent was not stored.",
			"Try again in a few minutes. If it happens again, tell an administrator the reference below.");

	private final HttpStatus status;

	private final String title;

	private final String happened;

	private final String whatToDo;

	Problem(HttpStatus status, String title, String happened, String whatToDo) {
		this.status = status;
		this.title = title;
		this.happened = happened;
		this.whatToDo = whatToDo;
	}

	/**
	 * The words for a status.
	 * @param status of an answer, 400 or above
	 * @return the problem of that status, else a general one for mistakes of either side
	 */
	static Problem of(int status) {
		return Arrays.stream(values())
			.filter((problem) -> problem.status.value() == status)
			.findFirst()
			.orElse((status < 500) ? BAD_REQUEST : FAILED);
	}

	HttpStatus status() {
		return this.status;
	}

	public String title() {
		return this.title;
	}

	public String happened() {
		return this.happened;
	}

	public String whatToDo() {
		return this.whatToDo;
	}

}
