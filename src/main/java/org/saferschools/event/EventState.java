package org.saferschools.event;

/**
 * Where an event stands on a day.
 */
public enum EventState {

	/** Those invited may say whether they come. */
	OPEN("Replies open", "blue"),

	/** The day for replies has passed, the event has not. */
	CLOSED("Replies closed", "yellow"),

	/** It took place. */
	OVER("Over", "grey"),

	/** It was called off. */
	CANCELLED("Called off", "red");

	private final String label;

	private final String colour;

	EventState(String label, String colour) {
		this.label = label;
		this.colour = colour;
	}

	public String label() {
		return this.label;
	}

	/** As a tag is coloured. */
	public String colour() {
		return this.colour;
	}

}
