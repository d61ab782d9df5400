package org.saferschools.activity;

/**
 * What must hold before a kind of work may be done at a school. The kind, which is data,
 * names one; {@link KindRules} says what it means.
 */
public enum KindRule {

	/** Nothing beyond what holds for all work. */
	ANY_SCHOOL,

	/** The school has a year 7: its ages cover 11 and 12. */
	TEACHES_YEAR_7,

	/** The school has pupils of primary age. */
	TEACHES_PRIMARY,

	/** On a school day around the time at which pupils go home. */
	AFTER_SCHOOL,

	/** Only on a recorded request of the school. */
	NEEDS_REQUEST,

	/** Only under a recorded agreement with the school. */
	NEEDS_AGREEMENT,

	/** On a bus route that runs that day, with a lead of the kind that the kind names. */
	BUS_ROUTE

}
