package org.saferschools.assignment;

import java.time.LocalDate;

import org.saferschools.shared.Urn;

/**
 * A declared conflict of interest.
 *
 * @param id number of the conflict
 * @param officerId who
 * @param urn the school
 * @param school its name
 * @param category why, by category only
 * @param startsOn first day
 * @param endsOn first day on which it holds no more, {@code null} while nobody has said
 * @param version for whoever ends it
 */
public record DeclaredConflict(long id, long officerId, Urn urn, String school, String category, LocalDate startsOn,
		LocalDate endsOn, int version) {

	/** Last day; {@code null} while nobody has said. */
	public LocalDate lastDay() {
		return (this.endsOn != null) ? this.endsOn.minusDays(1) : null;
	}

	public boolean holdsFrom(LocalDate day) {
		return this.endsOn == null || this.endsOn.isAfter(day) && this.endsOn.isAfter(this.startsOn);
	}

}
