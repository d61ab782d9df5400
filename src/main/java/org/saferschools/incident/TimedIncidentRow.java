package org.saferschools.incident;

import java.time.Instant;
import java.util.Objects;

import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;

/**
 * A checked row of a force extract. What is {@code null} is not known, except where it
 * says otherwise.
 *
 * @param reference the force's number of the crime; never blank
 * @param kind never {@code null}
 * @param code as the Home Office counts it
 * @param recordedAt when it was recorded
 * @param window when it was committed; never {@code null}
 * @param place never {@code null}
 * @param victimAge years, 0 to 120
 * @param details never {@code null}
 */
public record TimedIncidentRow(String reference, IncidentKind kind, HomeOfficeCode code, Instant recordedAt,
		AoristicWindow window, GridPoint place, Integer victimAge, Details details) {

	private static final int OLDEST = 120;

	private static final int SHOWN = 4;

	public TimedIncidentRow {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(window);
		Objects.requireNonNull(place);
		Objects.requireNonNull(details);
		if (reference.isBlank()) {
			throw new IllegalArgumentException("A crime has a reference");
		}
		if (victimAge != null && (victimAge < 0 || victimAge > OLDEST)) {
			throw new IllegalArgumentException("%d is not an age from 0 to %d".formatted(victimAge, OLDEST));
		}
	}

	/** The last four characters, by which an analyst finds the crime again. */
	String referenceEnd() {
		String whole = this.reference.strip();
		return whole.substring(Math.max(whole.length() - SHOWN, 0));
	}

	/**
	 * What else is told.
	 *
	 * @param locationType such as "Street"
	 * @param wardCode GSS code
	 * @param propertyType what was taken, such as "Mobile phone"
	 * @param transportMode such as "Bus"
	 * @param busRoute such as "250"
	 * @param linkedUrn the school that the force links it to
	 * @param outcome such as "Under investigation"
	 */
	public record Details(String locationType, String wardCode, String propertyType, String transportMode,
			String busRoute, Urn linkedUrn, String outcome) {

	}

}
