package org.saferschools.imports;

/**
 * How far an import is.
 */
public enum ImportState {

	/** Uploaded; its turn comes. */
	WAITING("Waiting"),
	/** Being read. */
	RUNNING("Running"),
	/** Everything is in, as its counts say. */
	DONE("Done"),
	/** A file can't be imported; nothing was changed. */
	REFUSED("Refused"),
	/** Something went wrong on our side; nothing was changed. */
	FAILED("Failed"),
	/** Stopped by a person; nothing was changed. */
	CANCELLED("Cancelled");

	private final String label;

	ImportState(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** Whether it will still change. */
	public boolean isUnderWay() {
		return this == WAITING || this == RUNNING;
	}

}
