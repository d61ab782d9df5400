package org.saferschools.assignment;

import java.time.Clock;
import java.time.LocalDate;

import org.saferschools.prioritisation.ServiceStandards;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the rhythm of contacts that the standards of today ask for.
 */
@Service
@Transactional(readOnly = true)
public class ContactRhythms {

	private final ServiceStandards standards;

	private final Clock clock;

	ContactRhythms(ServiceStandards standards, Clock clock) {
		this.standards = standards;
		this.clock = clock;
	}

	public ContactRhythm today() {
		return new ContactRhythm(LocalDate.now(this.clock), this.standards.all());
	}

}
