package org.saferschools.school;

import java.util.Optional;

/**
 * Whether a school is open, by the register's code.
 */
public enum SchoolStatus {

	OPEN(1, "Open"), CLOSED(2, "Closed"), CLOSING(3, "Open, but proposed to close"), PROPOSED(4, "Proposed to open");

	private final int code;

	private final String label;

	SchoolStatus(int code, String label) {
		this.code = code;
		this.label = label;
	}

	/**
	 * The status with a code of the register.
	 * @param code such as 1
	 * @return empty for a code the register hasn't explained to us
	 */
	public static Optional<SchoolStatus> ofCode(int code) {
		return (code < 1 || code > values().length) ? Optional.empty() : Optional.of(values()[code - 1]);
	}

	public int code() {
		return this.code;
	}

	public String label() {
		return this.label;
	}

	/** Whether there are pupils in it today. */
	public boolean teaches() {
		return this == OPEN || this == CLOSING;
	}

}
