package org.saferschools.map;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.saferschools.map.SchoolOnMapRepository.LeadingOfficer;
import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;
import org.saferschools.web.Choice;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose schools the map can be narrowed to: a supervisor's own officers, an officer's
 * own.
 */
@Service
@PreAuthorize("hasAnyRole('SUPERVISOR', 'OFFICER', 'CENTRAL')")
@Transactional(readOnly = true)
public class MapChoicesService {

	private final SchoolOnMapRepository schools;

	private final CurrentUser currentUser;

	private final Clock clock;

	MapChoicesService(SchoolOnMapRepository schools, CurrentUser currentUser, Clock clock) {
		this.schools = schools;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** The officers whose schools the signed-in person may ask for. */
	public List<Choice> officers() {
		if (this.currentUser.is(Role.OFFICER)) {
			return List.of(Choice.of(this.currentUser.person().officerId(), "My schools"));
		}
		Integer team = this.currentUser.is(Role.SUPERVISOR) ? this.currentUser.person().teamId() : null;
		return this.schools.leading(team, LocalDate.now(this.clock))
			.stream()
			.map((LeadingOfficer officer) -> Choice.of(officer.id(), officer.name()))
			.toList();
	}

}
