package org.saferschools.school;

import java.util.Optional;

/**
 * Phase of education, by the register's code.
 */
public enum Phase {

	NOT_APPLICABLE(0, "Not applicable"), NURSERY(1, "Nursery"), PRIMARY(2, "Primary"),
	MIDDLE_DEEMED_PRIMARY(3, "Middle deemed primary"), SECONDARY(4, "Secondary"),
	MIDDLE_DEEMED_SECONDARY(5, "Middle deemed secondary"), SIXTEEN_PLUS(6, "16 plus"), ALL_THROUGH(7, "All-through");

	private final int code;

	private final String label;

	Phase(int code, String label) {
		this.code = code;
		this.label = label;
	}

	/**
	 * The phase with a code of the register.
	 * @param code such as 4
	 * @return empty for a code the register hasn't explained to us
	 */
	public static Optional<Phase> ofCode(int code) {
		return (code < 0 || code >= values().length) ? Optional.empty() : Optional.of(values()[code]);
	}

	public int code() {
		return this.code;
	}

	public String label() {
		return this.label;
	}

}
