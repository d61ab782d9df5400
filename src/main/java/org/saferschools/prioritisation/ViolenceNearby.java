package org.saferschools.prioritisation;

import org.saferschools.incident.IncidentKind;

/**
 * Violence and sexual offences in the catchment.
 */
final class ViolenceNearby extends CrimeNearby {

	static final IncidentKind KIND = IncidentKind.VIOLENCE;

	ViolenceNearby(CrimeEstimate estimate) {
		super(Factor.VIOLENCE, KIND, estimate);
	}

}
