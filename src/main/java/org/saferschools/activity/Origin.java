package org.saferschools.activity;

/**
 * Out of what work was planned.
 */
public enum Origin {

	/** A person planned this one. */
	BY_HAND("Planned by hand"),

	/** The plan of a term proposed it. */
	TERM_PLAN("From the plan of the term"),

	/** A patrol plan holds it. */
	PATROL_PLAN("From a patrol plan");

	private final String label;

	Origin(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
