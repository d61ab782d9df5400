package org.saferschools.officer;

import java.util.Arrays;
import java.util.Optional;

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

	/**
	 * The rank that people write so, abbreviated or in full, whatever the capitals.
	 * @return empty where it is none of these
	 */
	public static Optional<Rank> of(String text) {
		return Arrays.stream(values())
			.filter((rank) -> rank.abbreviation.equalsIgnoreCase(text) || rank.label.equalsIgnoreCase(text))
			.findFirst();
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
