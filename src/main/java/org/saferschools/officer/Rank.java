package org.saferschools.officer;

/**
 * A police rank, written before the warrant number.
 */
public enum Rank {

	PCSO("PCSO", "Police community support officer"),

	PC("PC", "Police constable"),

	DC("DC", "Detective constable"),

	PS("PS", "Sergeant"),

	DS("DS", "Detective sergeant"),

	INSP("Insp", "Inspector");

	private final String abbreviation;

	private final String label;

	Rank(String abbreviation, String label) {
		this.abbreviation = abbreviation;
		this.label = label;
	}

	/** As it stands before a warrant number: "PC". */
	public String abbreviation() {
		return this.abbreviation;
	}

	/** In full: "Police constable". */
	public String label() {
		return this.label;
	}

}
