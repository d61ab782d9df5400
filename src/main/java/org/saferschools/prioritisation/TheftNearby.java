package org.saferschools.prioritisation;

import org.saferschools.incident.IncidentKind;

/**
 * Thefts from the person in the catchment.
 */
final class TheftNearby extends CrimeNearby {

	static final IncidentKind KIND = IncidentKind.THEFT_FROM_PERSON;

	TheftNearby(CrimeEstimate estimate) {
		super(Factor.THEFT, KIND, estimate);
	}

}
