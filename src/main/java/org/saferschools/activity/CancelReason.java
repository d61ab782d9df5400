package org.saferschools.activity;

import java.util.List;

/**
 * Why work isn't going to happen.
 */
public enum CancelReason {

	/** Officers were called away to other duties. */
	ABSTRACTION("Officers called away"),

	/** The school asked for it. */
	SCHOOL("The school can’t"),

	/** The weather. */
	WEATHER("Weather"),

	/** Something else, which the note says. */
	OTHER("Other reason"),

	/** The request or agreement that it hung on was withdrawn. */
	WITHDRAWN("The school’s request or agreement was withdrawn"),

	/** It was logged by mistake. */
	MISTAKE("Removed, since it was logged by mistake");

	private final String label;

	CancelReason(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** Those that a person gives who cancels planned work. */
	public static List<CancelReason> given() {
		return List.of(ABSTRACTION, SCHOOL, WEATHER, OTHER);
	}

}
