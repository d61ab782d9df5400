package org.saferschools.assignment;

/**
 * What a lead is on a day. It follows from the lead's dates and is stored nowhere.
 */
public enum LeadState {

	/** Decided, but the school hasn't been told, so it isn't in force. */
	PENDING("Waiting for the school to be told"),

	/** The school was told; the first day is still to come. */
	UPCOMING("Starts later"),

	/** The officer leads the school. */
	EFFECTIVE("In force"),

	/** It was in force once, or was called off after the school had been told. */
	ENDED("Ended"),

	/** Taken back before the school was told; it never was in force. */
	WITHDRAWN("Withdrawn");

	private final String label;

	LeadState(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
