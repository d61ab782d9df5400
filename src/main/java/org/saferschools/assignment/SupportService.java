package org.saferschools.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.saferschools.audit.Audit;
import org.saferschools.officer.Officer;
import org.saferschools.officer.OfficerService;
import org.saferschools.school.School;
import org.saferschools.school.SchoolService;
import org.saferschools.security.CurrentUser;
import org.saferschools.shared.BrokenConstraint;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts further officers beside the main lead of a school, and ends that. The supervisor
 * of the school's own team decides.
 */
@Service
@Transactional
@PreAuthorize("hasRole('SUPERVISOR')")
public class SupportService {

	private final SupportRepository support;

	private final SchoolService schools;

	private final SchoolTeam schoolTeam;

	private final OfficerService officers;

	private final PlacementRules rules;

	private final CurrentUser currentUser;

	private final Audit audit;

	private final Clock clock;

	SupportService(SupportRepository support, SchoolService schools, SchoolTeam schoolTeam, OfficerService officers,
			PlacementRules rules, CurrentUser currentUser, Audit audit, Clock clock) {
		this.support = support;
		this.schools = schools;
		this.schoolTeam = schoolTeam;
		this.officers = officers;
		this.rules = rules;
		this.currentUser = currentUser;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Puts an officer beside the main lead.
	 * @throws RuleException where a rule refuses
	 * @throws AccessDeniedException for anybody but a supervisor of the school's team
	 */
	public Support add(Urn urn, AddSupport command) {
		School school = this.schools.get(urn);
		this.schoolTeam.requireSupervisor(school);
		Officer officer = this.officers.get(command.officerId());
		Placement placement = new Placement(officer, command.startsOn(), command.reason());
		this.rules.checkSupport(school, placement);
		Support added = save(new Support(school, placement, command.hours(), command.lastDay(),
				this.currentUser.username(), this.clock.instant()));
		record("Support added", added, added.reason());
		return added;
	}

	/**
	 * Ends it, or moves an end that is still to come.
	 * @param lastDay the last day
	 * @throws RuleException where it is over already
	 */
	public Support end(long id, int version, LocalDate lastDay, String reason) {
		Support ended = require(this.support.findForDecision(id).orElseThrow(() -> none(id)));
		if (ended.version() != version) {
			throw new ObjectOptimisticLockingFailureException(Support.class, id);
		}
		this.rules.dateIsNear("lastDay", "Last day", lastDay);
		ended.endAfter(lastDay, reason, LocalDate.now(this.clock));
		save(ended);
		record("Support ended", ended, ended.endReason());
		return ended;
	}

	/** One, on which the person may decide, with school and officer read. */
	@Transactional(readOnly = true)
	public Support get(long id) {
		return require(this.support.findById(id).orElseThrow(() -> none(id)));
	}

	/** Who helps at a school today or later, earliest first. */
	@Transactional(readOnly = true)
	public List<Support> at(Urn urn) {
		return this.support.findFrom(urn.value(), LocalDate.now(this.clock));
	}

	private Support require(Support support) {
		this.schoolTeam.requireSupervisor(support.school());
		return support;
	}

	private Support save(Support support) {
		try {
			return this.support.saveAndFlush(support);
		}
		catch (DataIntegrityViolationException refused) {
			throw BrokenConstraint.asRule(refused,
					Map.of("support_without_conflict", PlacementRules.conflict(support.officer()), "support_or_lead",
							new RuleException("officer.leads-already",
									"%s leads this school in that time. Choose another officer or other days"
										.formatted(support.officer().label())),
							"one_support_at_a_time",
							new RuleException("officer.supports",
									"%s already supports this school in that time. End that first, or choose other days"
										.formatted(support.officer().label()))));
		}
	}

	private static NotFoundException none(long id) {
		return new NotFoundException("There is no support " + id);
	}

	private void record(String action, Support support, String why) {
		this.audit.record(action, "School " + support.school().urn(), "%s: %s".formatted(support, why));
	}

}
