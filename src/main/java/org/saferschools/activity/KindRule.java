package org.saferschools.activity;

/**
 * What must hold before a kind of work may be done at a school. The kind, which is data,
 * names one; {@link KindRules} says what it means.
 */
public enum KindRule {

	/** Nothing beyond what holds for all work. */
	ANY_SCHOOL("Any school"),

	/** The school has a year 7: its ages cover 11 and 12. */
	TEACHES_YEAR_7("Only where there is a year 7"),

	/** The school has pupils of primary age. */
	TEACHES_PRIMARY("Only where there are pupils of primary age"),

	/** On a school day around the time at which pupils go home. */
	AFTER_SCHOOL("On school days, from 15 minutes before to 2 hours after the finish"),

	/** Only on a recorded request of the school. */
	NEEDS_REQUEST("Only on a recorded request of the school, never proposed"),

	/** Only under a recorded agreement with the school. */
	NEEDS_AGREEMENT("Only under an agreement with the school"),

	/** On a bus route that runs that day, with a lead of the kind that the kind names. */
	BUS_ROUTE("On a bus route that runs that day, with a lead of the kind named");

	private final String label;

	KindRule(String label) {
		this.label = label;
	}

	/** The rule in a few words. */
	public String label() {
		return this.label;
	}

}
