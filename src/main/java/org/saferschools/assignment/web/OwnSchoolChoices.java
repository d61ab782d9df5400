package org.saferschools.assignment.web;

import java.util.Comparator;
import java.util.List;

import org.saferschools.assignment.SchoolCare;
import org.saferschools.assignment.SchoolCareService;
import org.saferschools.security.CurrentUser;
import org.saferschools.web.Choice;

import org.springframework.stereotype.Component;

/**
 * The schools of a supervisor's own team as the answers of a form, by name.
 */
@Component
class OwnSchoolChoices {

	private final SchoolCareService schools;

	private final CurrentUser currentUser;

	OwnSchoolChoices(SchoolCareService schools, CurrentUser currentUser) {
		this.schools = schools;
		this.currentUser = currentUser;
	}

	List<Choice> all() {
		return this.schools.ofTeam(this.currentUser.person().teamId())
			.stream()
			.sorted(Comparator.comparing(SchoolCare::name))
			.map((school) -> Choice.of(school.urn(), "%s, %s".formatted(school.name(), school.borough())))
			.toList();
	}

}
