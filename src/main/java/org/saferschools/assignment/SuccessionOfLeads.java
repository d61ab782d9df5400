package org.saferschools.assignment;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.saferschools.school.School;
import org.saferschools.school.SchoolSucceeded;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries leads over to the school that carries on, in the transaction that found or
 * decided it. An officer who leads that school already goes on to lead it, and the lead
 * of the closed school just ends.
 */
@Component
class SuccessionOfLeads {

	private final LeadRepository leads;

	private final LeadAudit audit;

	private final PlacementFacts facts;

	private final Clock clock;

	SuccessionOfLeads(LeadRepository leads, LeadAudit audit, PlacementFacts facts, Clock clock) {
		this.leads = leads;
		this.audit = audit;
		this.facts = facts;
		this.clock = clock;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(SchoolSucceeded succeeded) {
		List<Lead> open = openLeads(succeeded);
		if (open.isEmpty()) {
			return;
		}
		School successor = this.leads.getSchool(succeeded.successor().value());
		open.forEach((lead) -> follow(lead, successor, succeeded));
	}

	private List<Lead> openLeads(SchoolSucceeded succeeded) {
		int urn = succeeded.predecessor().value();
		return Stream.concat(this.leads.findFrom(urn, succeeded.on()).stream(), this.leads.findPending(urn).stream())
			.toList();
	}

	private void follow(Lead lead, School successor, SchoolSucceeded succeeded) {
		if (this.facts.conflict(lead.officer().id(), successor.urn(), succeeded.on())) {
			end(lead, succeeded,
					"%s, which carries on, is no school for the officer: conflict of interest".formatted(successor));
			return;
		}
		if (isFree(successor, lead, succeeded)) {
			Lead carried = lead.carryOver(successor, succeeded.on(), this.clock.instant());
			this.leads.saveAndFlush(lead);
			this.audit.carriedOver(this.leads.saveAndFlush(carried), lead.school());
			return;
		}
		end(lead, succeeded, "%s, which carries on, is led by another officer".formatted(successor));
	}

	private void end(Lead lead, SchoolSucceeded succeeded, String why) {
		boolean pending = lead.isPending();
		lead.close(why, succeeded.on(), this.clock.instant());
		this.leads.saveAndFlush(lead);
		if (pending) {
			this.audit.withdrawn(lead);
		}
		else {
			this.audit.ended(lead);
		}
	}

	/**
	 * Whether nobody leads the school, or waits to, in the time that the lead would take.
	 */
	private boolean isFree(School successor, Lead lead, SchoolSucceeded succeeded) {
		int urn = successor.urn().value();
		return lead.isPending() ? this.leads.findPending(urn).isEmpty()
				: this.leads.findFrom(urn, succeeded.on())
					.stream()
					.noneMatch((other) -> lead.endsOn() == null || other.startsOn().isBefore(lead.endsOn()));
	}

}
