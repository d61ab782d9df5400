package org.saferschools.assignment.placing;

import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;

/**
 * An officer who can be placed.
 *
 * @param id of the officer
 * @param capacity tenths of an hour a week for schools, after absences and other work; 0
 * to 1,680
 * @param ceiling how many schools the officer may lead at most, 0 or more
 * @param centre where the officer's travel is measured from, such as the middle of the
 * schools led today; {@code null} where none is known, then travel counts nothing
 * @param mainSchool the school that the officer should lead above all, {@code null} for
 * none; one that isn't among the team's schools counts nothing
 */
public record OfficerOnOffer(long id, int capacity, int ceiling, GridPoint centre, Urn mainSchool) {

	/** Tenths of an hour in a week. */
	static final int WEEK = 1_680;

	public OfficerOnOffer {
		if (capacity < 0 || capacity > WEEK) {
			throw new IllegalArgumentException("Officer %d: capacity must be 0 to %d tenths of an hour a week, not %d"
				.formatted(id, WEEK, capacity));
		}
		if (ceiling < 0) {
			throw new IllegalArgumentException(
					"Officer %d: the ceiling of schools can't be below 0, as %d is".formatted(id, ceiling));
		}
	}

	/** The same officer with more hours, at most a whole week. */
	OfficerOnOffer withMore(int tenthsOfHours) {
		return new OfficerOnOffer(this.id, Math.min(WEEK, this.capacity + tenthsOfHours), this.ceiling, this.centre,
				this.mainSchool);
	}

}
