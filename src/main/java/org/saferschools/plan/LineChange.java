package org.saferschools.plan;

/**
 * What a supervisor does with some lines of a plan.
 */
public enum LineChange {

	/** Moves them by whole weeks. */
	MOVE("Move to another week"),
	/** Gives them to another officer. */
	OFFICER("Give to another officer"),
	/** Makes them another kind of activity. */
	KIND("Change the kind of activity"),
	/** Takes them out: a proposal is dropped, what is planned is cancelled. */
	DROP("Drop or cancel");

	private final String label;

	LineChange(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
