package org.saferschools.assignment;

import java.util.stream.Collectors;

import org.saferschools.prioritisation.ServiceStandard;
import org.saferschools.prioritisation.ServiceStandards;
import org.saferschools.shared.Term;

import org.springframework.stereotype.Component;

/**
 * Turns what the tiers are promised into hours a week: contacts a term x hours of each /
 * weeks of the term, and the share of it that primary schools take by the settings.
 */
@Component
class ServiceHours {

	private static final double WHOLE = 100;

	private final ServiceStandards standards;

	private final AssignmentSettings settings;

	ServiceHours(ServiceStandards standards, AssignmentSettings settings) {
		this.standards = standards;
		this.settings = settings;
	}

	SchoolHours in(Term term) {
		return new SchoolHours(
				this.standards.all()
					.stream()
					.collect(Collectors.toMap(ServiceStandard::tier,
							(standard) -> standard.hoursPerWeek(term).doubleValue())),
				this.settings.primaryPercent() / WHOLE);
	}

}
