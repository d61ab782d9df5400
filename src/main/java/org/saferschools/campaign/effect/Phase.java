package org.saferschools.campaign.effect;

/**
 * When something was counted.
 */
public enum Phase {

	/** As many months just before it as it takes: nothing should differ yet. */
	BEFORE("Before"),

	/** While it ran. */
	DURING("During"),

	/** Up to three months afterwards. */
	AFTER("After");

	private final String label;

	Phase(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
