package org.saferschools.plan.calendar;

/**
 * What sort of thing stands in a calendar.
 */
public enum EntryKind {

	/** Work with a school. */
	VISIT("Visit"),
	/** Where a term or half-term begins or ends. */
	TERM("Term dates"),
	/** A bank holiday. */
	HOLIDAY("Bank holiday"),
	/** A campaign. */
	CAMPAIGN("Campaign"),
	/** An event for officers, such as a conference. */
	EVENT("Event");

	private final String label;

	EntryKind(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
