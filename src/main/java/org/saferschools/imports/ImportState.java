package org.saferschools.imports;

/**
 * How far an import is.
 */
public enum ImportState {

	/** Uploaded; its turn comes. */
	WAITING("Waiting"),
	/** Being read to see what it would do. */
	CHECKING("Being checked"),
	/** A person has to confirm or drop it. */
	CHECKED("Waits for you"),
	/** Confirmed; its turn comes. */
	CONFIRMED("Confirmed"),
	/** Being brought in. */
	RUNNING("Running"),
	/** Everything is in, as its counts say. */
	DONE("Done"),
	/** A file can't be imported; nothing was changed. */
	REFUSED("Refused"),
	/** Something went wrong on our side; nothing was changed. */
	FAILED("Failed"),
	/** Stopped by a person; nothing was changed. */
	CANCELLED("Cancelled"),
	/** Not confirmed by a person; nothing was changed. */
	DROPPED("Dropped"),
	/** Was done, and is taken back. */
	UNDONE("Undone");

	private final String label;

	ImportState(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** Whether it goes on by itself. */
	public boolean isUnderWay() {
		return this == WAITING || this == CHECKING || this == CONFIRMED || this == RUNNING;
	}

	/** Whether it will still change without anybody undoing it. */
	public boolean isOpen() {
		return this == CHECKED || isUnderWay();
	}

	/** Whether its counts say what it did, or would do. */
	public boolean isCounted() {
		return this == CHECKED || this == CONFIRMED || this == DONE || this == DROPPED || this == UNDONE;
	}

}
