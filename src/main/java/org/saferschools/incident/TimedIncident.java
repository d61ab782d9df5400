package org.saferschools.incident;

import java.util.Optional;

import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;

/**
 * A recorded crime of which the force told the time and the place.
 *
 * @param kind what it was
 * @param code as the Home Office counts it
 * @param window when it was committed
 * @param place where
 * @param victimAge years
 * @param busRoute such as "250"
 * @param linkedUrn the school that the force links it to
 */
public record TimedIncident(IncidentKind kind, Optional<HomeOfficeCode> code, AoristicWindow window, GridPoint place,
		Optional<Integer> victimAge, Optional<String> busRoute, Optional<Urn> linkedUrn) {

	private static final int YOUNGEST_PUPIL = 11;

	private static final int OLDEST_PUPIL = 17;

	/**
	 * Whether the victim was of secondary-school age, 11 to 17; not where no age is
	 * known.
	 */
	public boolean isOfPupilAge() {
		return this.victimAge.filter((age) -> age >= YOUNGEST_PUPIL && age <= OLDEST_PUPIL).isPresent();
	}

}
