package org.saferschools.partnership;

import java.time.LocalDate;
import java.util.Collection;

import org.saferschools.shared.Urn;

/**
 * Which schools an officer looks after. The room that places officers answers; this one
 * stands below it and only asks.
 */
public interface OwnSchools {

	/**
	 * The schools that an officer leads.
	 * @param officerId number of the officer
	 * @param day any day
	 * @return in no order
	 */
	Collection<Urn> of(long officerId, LocalDate day);

}
