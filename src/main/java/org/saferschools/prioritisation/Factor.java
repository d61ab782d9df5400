package org.saferschools.prioritisation;

import java.util.Locale;

/**
 * What need is made of. The order is that of the arrays in {@code school_score} and of
 * the columns of {@code weights}.
 */
public enum Factor {

	ROBBERY("Robbery near the school", "Robbery", "robbery", "robberies"),
	VIOLENCE("Violence and sexual offences nearby", "Violence", "violent or sexual offence",
			"violent and sexual offences"),
	BUS_JOURNEYS("Robbery on bus journeys", "Bus journeys", "robbery on the way", "robberies on the way"),
	VICTIMS("Pupils as victims", "Victims", "pupil as a victim", "pupils as victims"),
	THEFT("Theft from the person nearby", "Theft", "theft from the person", "thefts from the person"),
	ABSENCE("Absence", "Absence", "per cent persistently absent", "per cent persistently absent"),
	DEPRIVATION("Deprivation", "Deprivation", "per cent with free school meals", "per cent with free school meals"),
	PUPILS("Pupils on roll", "Pupils", "pupil on roll", "pupils on roll");

	private final String label;

	private final String shortLabel;

	private final String one;

	private final String many;

	Factor(String label, String shortLabel, String one, String many) {
		this.label = label;
		this.shortLabel = shortLabel;
		this.one = one;
		this.many = many;
	}

	/** For a page: "Robbery near the school". */
	public String label() {
		return this.label;
	}

	/** For a legend or the head of a narrow column: "Robbery". */
	public String shortLabel() {
		return this.shortLabel;
	}

	/**
	 * What the value counts or measures, to stand after a number.
	 * @param number decides between "robbery" and "robberies"
	 */
	public String noun(double number) {
		return (number == 1) ? this.one : this.many;
	}

	/**
	 * The number of the colour that its part of need has on every page. Colour never
	 * stands alone: the number is always beside it.
	 */
	public int colour() {
		return ordinal() + 1;
	}

	/** Its column in {@code weights}. */
	String column() {
		return name().toLowerCase(Locale.ROOT);
	}

}
