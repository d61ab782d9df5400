package org.saferschools.proposal;

import java.time.LocalDate;
import java.util.Set;

import org.saferschools.shared.Urn;

/**
 * Accepts a proposal, whole or in part.
 *
 * @param id its number
 * @param schools those of its changes that are wanted
 * @param startsOn first day of the new leads; leads that end have the day before as their
 * last
 */
public record AcceptProposal(long id, Set<Urn> schools, LocalDate startsOn) {

	public AcceptProposal {
		schools = Set.copyOf(schools);
	}

}
