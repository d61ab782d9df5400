package org.saferschools.assignment.placing;

/**
 * What a placement is judged by. Each is an amount to keep small; {@link Aims} says what
 * a unit of it costs.
 */
public enum Aim {

	/**
	 * Need of the schools that nobody leads, in tenths of a point; a point weighs by the
	 * school's tier.
	 */
	UNCOVERED_NEED,

	/**
	 * Hours a week beyond each officer's fair share, in tenths of an hour. The fair share
	 * is the part of the officer's hours that the schools would take if all officers gave
	 * the same part of theirs.
	 */
	UNEVEN_HOURS,

	/** From each school to the centre of its officer, in hundreds of metres. */
	TRAVEL,

	/** Schools that lose the officer who leads them today, ten for each school. */
	CHANGES,

	/** Officers who don't lead their main school, ten for each officer. */
	MAIN_SCHOOLS

}
