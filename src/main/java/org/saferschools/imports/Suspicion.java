package org.saferschools.imports;

/**
 * Something about an upload as a whole that looks wrong, though each row may be right.
 *
 * @param severity whether it may go in without a person
 * @param message what it is, in a sentence without a full stop
 */
public record Suspicion(Severity severity, String message) {

	public Suspicion {
		if (message.isBlank()) {
			throw new IllegalArgumentException("A suspicion says what it is");
		}
	}

	/** A person should know. */
	static Suspicion look(String message) {
		return new Suspicion(Severity.LOOK, message);
	}

	/** A person must decide. */
	static Suspicion stop(String message) {
		return new Suspicion(Severity.STOP, message);
	}

	/**
	 * What a suspicion does.
	 */
	public enum Severity {

		/** It is shown. */
		LOOK("Look"),
		/** It holds back what would go in without a person. */
		STOP("Stop");

		private final String label;

		Severity(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
