package org.saferschools.partnership;

/**
 * How far the offer of a named officer has come.
 */
public enum OfferState {

	/** The school was told and has not answered yet. */
	OFFERED("Offered"),

	/** The school knows the officer as its own. */
	ACCEPTED("Accepted"),

	/** The school doesn't want one, or not this one. */
	DECLINED("Declined"),

	/** It is over. */
	ENDED("Ended");

	private final String label;

	OfferState(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
