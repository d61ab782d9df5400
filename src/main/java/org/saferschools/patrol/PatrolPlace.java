package org.saferschools.patrol;

/**
 * What a patrol goes around or along. Each is done as a kind of activity, whose rule
 * holds for it.
 */
public enum PatrolPlace {

	/** The ways from a school. */
	SCHOOL("Around a school", "AFTER_SCHOOL_PATROL"),

	/** A robbery hotspot that pupils of a school pass. */
	HOTSPOT("A robbery hotspot", "AFTER_SCHOOL_PATROL"),

	/** A bus route that pupils board at a school. */
	BUS_ROUTE("A bus route", "BUS_ROUTE_PATROL");

	private final String label;

	private final String kindCode;

	PatrolPlace(String label, String kindCode) {
		this.label = label;
		this.kindCode = kindCode;
	}

	public String label() {
		return this.label;
	}

	/** Code of the kind of activity. */
	String kindCode() {
		return this.kindCode;
	}

}
