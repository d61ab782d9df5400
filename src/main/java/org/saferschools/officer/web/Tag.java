package org.saferschools.officer.web;

import java.time.LocalDate;

/**
 * A word in a coloured box. The word alone says all.
 *
 * @param text the word
 * @param colour one of the design system's colours
 */
record Tag(String text, String colour) {

	/** Long enough to renew a vetting before it runs out. */
	private static final int WARNED_DAYS = 60;

	/** How it stands with the vetting of an officer. */
	static Tag vetting(LocalDate vettedUntil, LocalDate today) {
		if (vettedUntil == null) {
			return new Tag("Not vetted", "red");
		}
		if (vettedUntil.isBefore(today)) {
			return new Tag("Vetting ended", "red");
		}
		return vettedUntil.isBefore(today.plusDays(WARNED_DAYS)) ? new Tag("Vetting ends soon", "yellow")
				: new Tag("Vetted", "green");
	}

	/** How it stands with the training of an officer. */
	static Tag training(LocalDate trainedOn) {
		return (trainedOn != null) ? new Tag("Trained", "green") : new Tag("Not trained", "grey");
	}

	/** Where a posting, or the care for a borough, stands in time. */
	static Tag time(LocalDate startsOn, LocalDate lastDay, LocalDate today) {
		if (startsOn.isAfter(today)) {
			return new Tag("Planned", "blue");
		}
		return (lastDay != null && lastDay.isBefore(today)) ? new Tag("Ended", "grey") : new Tag("Now", "green");
	}

}
