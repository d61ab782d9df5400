package org.saferschools.activity;

/**
 * How far a piece of work has come.
 */
public enum ActivityState {

	/** It is to happen. */
	PLANNED("Planned"),

	/** It happened. Only this counts as a contact. */
	DONE("Done"),

	/** It is not going to happen. */
	CANCELLED("Cancelled");

	private final String label;

	ActivityState(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
