package org.saferschools.plan;

/**
 * How far a line of a plan has come.
 */
public enum LineState {

	/** The draft proposes it. */
	PROPOSED("Proposed", "purple"),
	/** It is to happen. */
	PLANNED("Planned", "blue"),
	/** Its time is over, and nobody has logged it. */
	OVERDUE("Overdue", "orange"),
	/** It happened. */
	DONE("Done", "green"),
	/** It is not going to happen. */
	CANCELLED("Cancelled", "grey");

	private final String label;

	private final String colour;

	LineState(String label, String colour) {
		this.label = label;
		this.colour = colour;
	}

	public String label() {
		return this.label;
	}

	/** Colour of the tag. */
	public String colour() {
		return this.colour;
	}

	/** Whether a supervisor can still decide on it. */
	public boolean isOpen() {
		return this == PROPOSED || this == PLANNED;
	}

}
