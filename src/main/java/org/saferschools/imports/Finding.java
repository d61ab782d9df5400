package org.saferschools.imports;

/**
 * What a person should know about a row.
 *
 * @param file name of the file
 * @param line where in it
 * @param severity whether the row was refused, or stored and noted
 * @param reason why, in words
 * @param detail what stood there
 */
public record Finding(String file, int line, Severity severity, String reason, String detail) {

	/**
	 * What a finding means for its row.
	 */
	public enum Severity {

		/** Not stored. */
		REFUSED("Refused"),
		/** Stored, but something is missing or odd. */
		NOTED("Noted");

		private final String label;

		Severity(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
