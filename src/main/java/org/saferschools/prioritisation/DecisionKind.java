package org.saferschools.prioritisation;

/**
 * Why a person settles a tier.
 */
public enum DecisionKind {

	/** The ranking leaves it open between two tiers. */
	BORDERLINE("At the border"),

	/** The person knows more than the ranking does. */
	OVERRIDE("Override");

	private final String label;

	DecisionKind(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
