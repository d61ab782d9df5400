package org.saferschools.prioritisation;

/**
 * How far a run of the ranking has come.
 */
public enum RunState {

	/** Made, to be looked at. */
	DRAFT("Draft"),

	/** What everybody works on. One at a time. */
	PUBLISHED("Published"),

	/** Was published until another one was. */
	SUPERSEDED("Superseded"),

	/** A draft that nobody wanted. */
	DISCARDED("Discarded");

	private final String label;

	RunState(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
