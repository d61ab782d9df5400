package org.saferschools.event;

/**
 * What an invited officer answers.
 */
public enum Reply {

	/** Comes. */
	ACCEPTED("Comes", "green"),

	/** Doesn't come. */
	DECLINED("Doesn’t come", "grey");

	private final String label;

	private final String colour;

	Reply(String label, String colour) {
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
