package org.saferschools.plan.calendar;

/**
 * How something in a calendar stands today.
 */
public enum EntryState {

	/** It is to come. */
	PLANNED("Planned", "blue"),
	/** Its time is over, and nobody has logged it. */
	OVERDUE("Overdue", "orange"),
	/** It happened. */
	DONE("Done", "green"),
	/** It is not going to happen. */
	CANCELLED("Cancelled", "grey");

	private final String label;

	private final String colour;

	EntryState(String label, String colour) {
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

}
