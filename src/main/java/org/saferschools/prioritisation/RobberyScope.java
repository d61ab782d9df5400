package org.saferschools.prioritisation;

/**
 * Which robberies a run counts near a school.
 */
public enum RobberyScope {

	/** All of them, by month. */
	ALL("All robberies"),
	/**
	 * Those of victims aged 11 to 17 in the afternoons of school days, which only a force
	 * extract can tell.
	 */
	SCHOOL_AFTERNOONS("Robberies of victims aged 11 to 17 on school days from 2.30pm to 6.30pm");

	private final String label;

	RobberyScope(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
