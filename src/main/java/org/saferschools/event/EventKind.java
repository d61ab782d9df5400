package org.saferschools.event;

/**
 * What an event is.
 */
public enum EventKind {

	/** Such as the online conference on youth policing in October. */
	CONFERENCE("Conference"),

	/** A ceremony, with nominations before it. */
	AWARDS("Awards ceremony"),

	/** Anything else to which officers are invited. */
	OTHER("Other event");

	private final String label;

	EventKind(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
