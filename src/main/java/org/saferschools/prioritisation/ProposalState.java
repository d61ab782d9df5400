package org.saferschools.prioritisation;

/**
 * How far a proposal of weights has come.
 */
public enum ProposalState {

	/** Waits for a second person. One at a time. */
	PROPOSED("Waits for a decision"),

	/** Became a version of the weights. */
	ACCEPTED("Accepted"),

	/** A second person didn't want it. */
	REJECTED("Rejected"),

	/** Whoever proposed it took it back. */
	WITHDRAWN("Withdrawn");

	private final String label;

	ProposalState(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
