package org.saferschools.school;

/**
 * Why a school has no rank.
 */
public enum NotRanked {

	CLOSED("It is closed"), NOT_YET_OPEN("It isn’t open yet"), NURSERY("Nurseries are not ranked"),
	OUTSIDE_AGES("It has no pupils aged 5 to 18"),
	NO_PHASE_OR_AGES("The register gives neither a phase nor the ages of its pupils"),
	NO_PLACE("The register gives no place for it");

	private final String reason;

	NotRanked(String reason) {
		this.reason = reason;
	}

	/** A sentence without its full stop. */
	public String reason() {
		return this.reason;
	}

}
