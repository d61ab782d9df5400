package org.saferschools.assignment.placing;

import java.util.Objects;

import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;

/**
 * A school that should have an officer to lead it.
 *
 * @param urn of the school
 * @param need tenths of a point, 0 to 1,000
 * @param tier 1 or more, 1 has the greatest need
 * @param hours tenths of an hour a week that the tier's standard asks of the lead, 0 to
 * 1,680
 * @param place where it is, {@code null} where the register gives none, then travel
 * counts nothing
 * @param lead id of the officer who leads it today, {@code null} where nobody does, or
 * nobody who can be placed
 */
public record SchoolInNeed(Urn urn, int need, int tier, int hours, GridPoint place, Long lead) {

	/** The greatest need, in tenths of a point. */
	static final int MOST_NEED = 1_000;

	public SchoolInNeed {
		Objects.requireNonNull(urn);
		check(urn, "need", need, 0, MOST_NEED);
		check(urn, "tier", tier, 1, Integer.MAX_VALUE);
		check(urn, "hours", hours, 0, OfficerOnOffer.WEEK);
	}

	private static void check(Urn urn, String what, int value, int least, int most) {
		if (value < least || value > most) {
			throw new IllegalArgumentException(
					"School %s: %s must be %d to %d, not %d".formatted(urn, what, least, most, value));
		}
	}

}
