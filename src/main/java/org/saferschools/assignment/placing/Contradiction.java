package org.saferschools.assignment.placing;

import java.util.List;

/**
 * Pins that can't hold together.
 *
 * @param reason why
 * @param pins which, at least one
 * @param inWords the same as a sentence without its full stop, with URNs of schools and
 * ids of officers
 */
public record Contradiction(Reason reason, List<Pin> pins, String inWords) {

	public Contradiction {
		pins = List.copyOf(pins);
		if (pins.isEmpty()) {
			throw new IllegalArgumentException("A contradiction is between pins");
		}
	}

	/** Why pins can't hold. */
	public enum Reason {

		/** A school kept with two officers, or with one and with nobody. */
		ONE_LEAD,

		/** Kept with an officer who should never have it. */
		KEPT_AND_NEVER,

		/** Kept with an officer who may not lead it. */
		MAY_NOT,

		/** Schools kept with an officer ask for more hours than the officer has. */
		HOURS,

		/** More schools kept with an officer than the ceiling allows. */
		CEILING

	}

}
