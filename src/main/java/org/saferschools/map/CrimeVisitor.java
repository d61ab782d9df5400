package org.saferschools.map;

import org.saferschools.incident.IncidentKind;

/**
 * Is shown crimes one by one.
 */
interface CrimeVisitor {

	/**
	 * A crime.
	 * @param month number of its month, 0 the earliest that the filter asks for
	 */
	void visit(int easting, int northing, IncidentKind kind, int month);

}
