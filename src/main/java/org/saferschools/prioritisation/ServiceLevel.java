package org.saferschools.prioritisation;

/**
 * How the contacts that a school has had compare with what its tier is promised by now.
 */
public enum ServiceLevel {

	/** Fewer than four fifths of what is promised by now. */
	UNDER_SERVED("Under-served"),

	/** About as many as are promised by now. */
	AS_PROMISED("As promised"),

	/** More than five quarters of what is promised by now. */
	OVER_SERVED("Over-served");

	/** The part of what is promised that is the least to be taken for it. */
	public static final double LEAST = 0.8;

	/** The part that is the most. */
	public static final double MOST = 1.25;

	// so that 13 x 10 / 16 x 0.8 isn't taken for a hair less than it is
	private static final double HAIR = 1e-9;

	private final String label;

	ServiceLevel(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/**
	 * Compares.
	 * @param contacts how many there were
	 * @param promised how many are promised by now, 0 or more, parts included
	 */
	static ServiceLevel of(int contacts, double promised) {
		if (contacts < least(promised)) {
			return UNDER_SERVED;
		}
		return (contacts > most(promised)) ? OVER_SERVED : AS_PROMISED;
	}

	/**
	 * The fewest contacts that are as promised: whole ones, rounded down, so that nobody
	 * is called under-served for a part of a contact.
	 */
	static int least(double promised) {
		return (int) Math.floor(LEAST * promised + HAIR);
	}

	/** The most contacts that are as promised, rounded up. */
	static int most(double promised) {
		return (int) Math.ceil(MOST * promised - HAIR);
	}

}
