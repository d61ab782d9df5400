package org.saferschools.prioritisation;

import org.saferschools.incident.CatchmentCounts;
import org.saferschools.incident.IncidentKind;

/**
 * How the months of a kind of crime in a catchment become one number. This is where a
 * forecast of the next term takes the place of a decayed count.
 */
interface CrimeEstimate {

	/**
	 * One number for each place.
	 * @return in the order of the places, 0 or more
	 */
	double[] of(CatchmentCounts counts, IncidentKind kind);

}
