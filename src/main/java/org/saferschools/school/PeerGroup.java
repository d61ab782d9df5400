package org.saferschools.school;

/**
 * Like is compared with like: a school is ranked among the schools of its group only.
 */
public enum PeerGroup {

	/** Has pupils aged 11 to 18. */
	SECONDARY("Secondary"),
	/** The rest with pupils aged 5 to 11. */
	PRIMARY("Primary");

	private final String label;

	PeerGroup(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
