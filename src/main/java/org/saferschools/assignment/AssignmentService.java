package org.saferschools.assignment;

import java.time.Clock;
import java.time.LocalDate;

import org.saferschools.school.School;
import org.saferschools.school.SchoolService;
import org.saferschools.security.CurrentUser;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;

import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides who leads a school: the supervisor of the school's own team, nobody else. A
 * lead is placed, the school is told, and only then is it in force. Every decision is in
 * the audit.
 */
@Service
@PreAuthorize("hasRole('SUPERVISOR')")
@Transactional
public class AssignmentService {

	private final LeadStore leads;

	private final SchoolService schools;

	private final SchoolTeam schoolTeam;

	private final PlacementRules rules;

	private final LeadAudit audit;

	private final CurrentUser currentUser;

	private final Clock clock;

	AssignmentService(LeadStore leads, SchoolService schools, SchoolTeam schoolTeam, PlacementRules rules,
			LeadAudit audit, CurrentUser currentUser, Clock clock) {
		this.leads = leads;
		this.schools = schools;
		this.schoolTeam = schoolTeam;
		this.rules = rules;
		this.audit = audit;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * Places an officer at a school. Whoever leads it now goes on until the school has
	 * been told.
	 * @return the pending lead
	 * @throws AccessDeniedException for anybody but a supervisor of the school's team
	 * @throws RuleException where a rule refuses, or another lead is pending
	 */
	public Lead place(Urn urn, PlaceLead command) {
		School school = this.schools.get(urn);
		this.schoolTeam.requireSupervisor(school);
		this.leads.refuseSecondPending(school);
		Placement placement = this.rules.allowed(school, command);
		Lead lead = this.leads.save(new Lead(school, placement, this.currentUser.username(), this.clock.instant()));
		this.audit.placed(lead);
		return lead;
	}

	/**
	 * Chooses another officer, day or reason while the school knows nothing of it.
	 * @throws RuleException where a rule refuses, nothing is different, or the school was
	 * told
	 * @throws ObjectOptimisticLockingFailureException where somebody else changed it
	 * meanwhile
	 */
	public Lead change(SeenLead seen, PlaceLead command) {
		Lead lead = decidable(seen);
		Placement placement = this.rules.allowed(lead.school(), command);
		lead.change(placement);
		this.audit.changed(this.leads.save(lead));
		return lead;
	}

	/**
	 * Records that the school was told. From the lead's first day, or from the day of
	 * telling where that is later, the officer leads the school, and whoever led it
	 * before leads it no more.
	 * @param whom by role, such as "Head teacher"; never a person's name
	 * @param on the day of telling, today or earlier
	 * @throws RuleException where a rule refuses on that first day
	 */
	public Lead tell(SeenLead seen, String whom, LocalDate on) {
		Lead lead = decidable(seen);
		PlacementRules.toldARole(whom);
		this.rules.toldLately(on);
		LocalDate firstDay = lead.firstDayIfToldOn(on);
		this.rules.check(lead.school(), new Placement(lead.officer(), firstDay, lead.reason()));
		this.leads.from(lead.school(), firstDay).forEach((before) -> follow(before, lead, firstDay));
		this.leads.endSupportBy(lead.officer(), lead.school(), firstDay);
		lead.tell(whom, on);
		this.audit.told(this.leads.save(lead));
		return lead;
	}

	/** The one before ends first, or the database would see two at a time. */
	private void follow(Lead before, Lead lead, LocalDate on) {
		before.giveWayTo(lead, on);
		this.audit.ended(this.leads.save(before));
	}

	/**
	 * Ends a lead of which the school was told, or moves an end that is still to come.
	 * @param lastDay the last day in force
	 * @throws RuleException where the lead is over already or the school was never told
	 */
	public Lead end(SeenLead seen, LocalDate lastDay, String reason) {
		Lead lead = decidable(seen);
		this.rules.dateIsNear("lastDay", "Last day", lastDay);
		LocalDate today = LocalDate.now(this.clock);
		PlacementRules.nextLeadStillFollows(lead, lastDay, this.leads.from(lead.school(), today));
		lead.endAfter(lastDay, reason, today);
		this.audit.ended(this.leads.save(lead));
		return lead;
	}

	/**
	 * Takes a lead back before the school was told.
	 * @throws RuleException once the school was told
	 */
	public Lead withdraw(SeenLead seen) {
		Lead lead = decidable(seen);
		lead.withdraw(this.clock.instant());
		this.audit.withdrawn(this.leads.save(lead));
		return lead;
	}

	/**
	 * A lead on which the person may decide, with school and officer read.
	 * @throws NotFoundException where there is none with this number
	 * @throws AccessDeniedException for anybody but a supervisor of the school's team
	 */
	@Transactional(readOnly = true)
	public Lead get(long id) {
		Lead lead = this.leads.get(id);
		this.schoolTeam.requireSupervisor(lead.school());
		return lead;
	}

	/**
	 * A lead of which the school is still to be told, on which the person may decide.
	 * @throws NotFoundException where there is none with this number
	 * @throws AccessDeniedException for anybody but a supervisor of the school's team
	 * @throws RuleException where the school was told, or the lead was withdrawn
	 */
	@Transactional(readOnly = true)
	public Lead getPending(long id) {
		Lead lead = get(id);
		lead.requirePending("change");
		return lead;
	}

	private Lead decidable(SeenLead seen) {
		Lead lead = this.leads.getForDecision(seen.id());
		this.schoolTeam.requireSupervisor(lead.school());
		if (lead.version() != seen.version()) {
			throw new ObjectOptimisticLockingFailureException(Lead.class, seen.id());
		}
		return lead;
	}

}
