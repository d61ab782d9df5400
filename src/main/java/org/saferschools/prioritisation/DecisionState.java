package org.saferschools.prioritisation;

/**
 * What has become of a decision on a tier.
 */
public enum DecisionState {

	/** It holds. */
	IN_FORCE("In force"),

	/** Its term is over. */
	ENDED("Ended with the term"),

	/** Somebody took it back. */
	WITHDRAWN("Withdrawn"),

	/**
	 * A later ranking left the school out, or put it more than one tier away.
	 */
	LAPSED("Lapsed");

	private final String label;

	DecisionState(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
