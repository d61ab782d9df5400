package org.saferschools.campaign.effect;

/**
 * What can be said of a campaign, and what can't.
 */
public enum Verdict {

	/** Its months, or those of a year before, aren't loaded. */
	NO_DATA("Can’t tell: data are missing", "grey"),

	/** No untreated area is like one of its own. */
	NOTHING_ALIKE("Can’t tell: nothing to compare with", "grey"),

	/** Too few incidents for any statement. */
	TOO_FEW("Can’t tell: too few robberies", "grey"),

	/** Treated and untreated areas had gone apart before it began. */
	APART_BEFORE("Can’t tell: the areas differed before it began", "yellow"),

	/** What was seen may as well be chance. */
	CHANCE("Can’t tell: it may be chance", "grey"),

	/** Less than without it, more than chance. */
	LESS("Fewer robberies than expected", "green"),

	/** More than without it, more than chance. */
	MORE("More robberies than expected", "red");

	private final String label;

	private final String colour;

	Verdict(String label, String colour) {
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
