package org.saferschools.scenario;

/** What a placement was searched for. */
enum Purpose {

	/** A person's question. */
	WHAT_IF,

	/** The best that a team can do as it is, to compare with. */
	AS_IS,

	/** The same with one officer more. */
	ONE_OFFICER,

	/** The same with ten hours a week more. */
	TEN_HOURS

}
