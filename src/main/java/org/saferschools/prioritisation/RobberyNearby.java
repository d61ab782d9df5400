package org.saferschools.prioritisation;

import org.saferschools.incident.IncidentKind;

/**
 * Robberies in the catchment.
 */
final class RobberyNearby extends CrimeNearby {

	static final IncidentKind KIND = IncidentKind.ROBBERY;

	RobberyNearby(CrimeEstimate estimate) {
		super(Factor.ROBBERY, KIND, estimate);
	}

}
