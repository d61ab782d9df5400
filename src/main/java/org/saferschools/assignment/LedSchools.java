package org.saferschools.assignment;

import java.time.LocalDate;
import java.util.Collection;

import org.saferschools.partnership.OwnSchools;
import org.saferschools.shared.Urn;

import org.springframework.stereotype.Component;

/**
 * Says to the room below that an officer's own schools are those that the officer leads.
 */
@Component
class LedSchools implements OwnSchools {

	private final LeadService leads;

	LedSchools(LeadService leads) {
		this.leads = leads;
	}

	@Override
	public Collection<Urn> of(long officerId, LocalDate day) {
		return this.leads.schoolsOf(officerId, day);
	}

}
