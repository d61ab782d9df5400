package org.saferschools.campaign;

/**
 * Where a campaign stands on a day. Follows from its dates.
 */
public enum CampaignState {

	/** It has not begun: everything may still change. */
	DRAFT("Draft", "blue"),

	/** It runs: where it is stays as it was. */
	RUNNING("Running", "green"),

	/** It is over: what came of it is recorded. */
	ENDED("Ended", "grey");

	private final String label;

	private final String colour;

	CampaignState(String label, String colour) {
		this.label = label;
		this.colour = colour;
	}

	public String label() {
		return this.label;
	}

	/** As a tag is coloured. */
	public String colour() {
		return this.colour;
	}

}
