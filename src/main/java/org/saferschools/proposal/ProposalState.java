package org.saferschools.proposal;

/**
 * How far a proposal is.
 */
public enum ProposalState {

	/** The job hasn't begun with it. */
	WAITING("Waiting"),

	/** It is being searched. */
	RUNNING("Searching"),

	/** It can be read, accepted or adjusted. */
	READY("Ready"),

	/** Somebody accepted it, whole or in part. */
	ACCEPTED("Accepted"),

	/** Somebody gave the search up. */
	CANCELLED("Cancelled"),

	/** The search could not be ended. */
	FAILED("Failed");

	private final String label;

	ProposalState(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	public boolean isUnderWay() {
		return this == WAITING || this == RUNNING;
	}

	/** Whether there is something to read. */
	public boolean isMade() {
		return this == READY || this == ACCEPTED;
	}

}
