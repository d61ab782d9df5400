package org.saferschools.partnership;

import org.saferschools.shared.Urn;

/**
 * Something that is kept of one school.
 */
interface OfSchool {

	Urn urn();

	int version();

}
