package org.saferschools.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.saferschools.audit.Audit;
import org.saferschools.officer.Officer;
import org.saferschools.school.SchoolService;
import org.saferschools.security.CurrentUser;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;

import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps which officers must not work with which schools. The supervisor of the officer's
 * own team declares it and ends it, by category only: the story behind it is told to
 * nobody here.
 */
@Service
@Transactional
@PreAuthorize("hasRole('SUPERVISOR')")
public class ConflictService {

	private final ConflictRepository conflicts;

	private final OwnOfficer ownOfficer;

	private final SchoolService schools;

	private final PlacementRules rules;

	private final PlacementFacts facts;

	private final CurrentUser currentUser;

	private final Audit audit;

	private final Clock clock;

	ConflictService(ConflictRepository conflicts, OwnOfficer ownOfficer, SchoolService schools, PlacementRules rules,
			PlacementFacts facts, CurrentUser currentUser, Audit audit, Clock clock) {
		this.conflicts = conflicts;
		this.ownOfficer = ownOfficer;
		this.schools = schools;
		this.rules = rules;
		this.facts = facts;
		this.currentUser = currentUser;
		this.audit = audit;
		this.clock = clock;
	}

	/** Names of the categories that can be chosen, by code. */
	@Transactional(readOnly = true)
	public Map<String, String> categories() {
		return this.conflicts.categories();
	}

	/**
	 * Declares a conflict of interest.
	 * @throws RuleException where the officer works with the school from that day on, or
	 * it is declared already
	 * @throws AccessDeniedException for anybody but a supervisor of the officer's team
	 */
	public void declare(long officerId, DeclareConflict command) {
		Officer officer = this.ownOfficer.decidable(officerId);
		String category = this.conflicts.categories().get(command.categoryCode());
		if (category == null) {
			throw new RuleException("category.none", "Choose a category from the list");
		}
		this.rules.dateIsNear("startsOn", "First day", command.startsOn());
		String school = this.schools.get(command.urn()).name();
		if (this.facts.worksAt(officerId, command.urn(), command.startsOn())) {
			throw ConflictRepository.worksThere();
		}
		this.conflicts.insert(officerId, command, this.currentUser.username(), this.clock.instant());
		this.audit.record("Conflict of interest declared", officer.label(),
				"%s (%s), %s, from %s".formatted(school, command.urn(), category, command.startsOn()));
	}

	/**
	 * Ends a conflict of interest: today is its last day.
	 * @throws ObjectOptimisticLockingFailureException where it has ended meanwhile
	 */
	public DeclaredConflict end(long id, int version) {
		DeclaredConflict conflict = this.conflicts.find(id)
			.orElseThrow(() -> new NotFoundException("There is no conflict of interest " + id));
		Officer officer = this.ownOfficer.decidable(conflict.officerId());
		LocalDate today = LocalDate.now(this.clock);
		if (this.conflicts.end(id, version, today.plusDays(1)) == 0) {
			throw new ObjectOptimisticLockingFailureException(DeclaredConflict.class, id);
		}
		this.audit.record("Conflict of interest ended", officer.label(),
				"%s (%s), last day %s".formatted(conflict.school(), conflict.urn(), today));
		return conflict;
	}

}
