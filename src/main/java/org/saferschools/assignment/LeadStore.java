package org.saferschools.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.saferschools.officer.Officer;
import org.saferschools.school.School;
import org.saferschools.shared.BrokenConstraint;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Keeps leads. A race that the database decides ends with the sentence that one person
 * alone would have read.
 */
@Component
class LeadStore {

	private final LeadRepository leads;

	private final SupportRepository support;

	LeadStore(LeadRepository leads, SupportRepository support) {
		this.leads = leads;
		this.support = support;
	}

	Lead get(long id) {
		return this.leads.findById(id).orElseThrow(() -> none(id));
	}

	/**
	 * Keeps others from deciding on the same lead until the transaction ends: the slower
	 * one then sees what the faster one decided.
	 */
	Lead getForDecision(long id) {
		return this.leads.findForDecision(id).orElseThrow(() -> none(id));
	}

	private static NotFoundException none(long id) {
		return new NotFoundException("There is no lead " + id);
	}

	void refuseSecondPending(School school) {
		if (pending(school).isPresent()) {
			throw pendingAlready();
		}
	}

	/** The lead that waits for a school to be told, if there is one. */
	Optional<Lead> pending(School school) {
		return this.leads.findPending(school.urn().value());
	}

	/**
	 * The leads of which the school was told and that are in force on a day or later,
	 * earliest first.
	 */
	List<Lead> from(School school, LocalDate day) {
		return this.leads.findFrom(school.urn().value(), day);
	}

	/**
	 * Saves at once.
	 * @throws RuleException where another decision of the same moment was faster
	 */
	Lead save(Lead lead) {
		try {
			return this.leads.saveAndFlush(lead);
		}
		catch (DataIntegrityViolationException refused) {
			throw BrokenConstraint.asRule(refused,
					Map.of("one_pending_lead_per_school", pendingAlready(), "one_lead_per_school_at_a_time",
							ledAlready(), "lead_without_conflict", PlacementRules.conflict(lead.officer()),
							"lead_within_ceiling", PlacementRules.ceiling(lead.officer()), "lead_or_support",
							supportsThere(lead)));
		}
	}

	/**
	 * Whoever helped at the school and leads it now helps there no more.
	 */
	void endSupportBy(Officer officer, School school, LocalDate firstDay) {
		this.support.findFrom(school.urn().value(), firstDay)
			.stream()
			.filter((support) -> support.officer().id().equals(officer.id()))
			.forEach((support) -> {
				support.giveWayFrom(firstDay);
				this.support.saveAndFlush(support);
			});
	}

	private static RuleException supportsThere(Lead lead) {
		return new RuleException("officer.supports",
				"%s has just been put to support at this school. Look at the school again, then decide"
					.formatted(lead.officer().label()));
	}

	private static RuleException pendingAlready() {
		return new RuleException("school.pending",
				"A lead of this school is already waiting for the school to be told. "
						+ "Tell the school, change that lead or withdraw it first");
	}

	private static RuleException ledAlready() {
		return new RuleException("startsOn.led", "Somebody else leads this school in that time. Look at it again, "
				+ "then choose another first day or end the other lead");
	}

}
