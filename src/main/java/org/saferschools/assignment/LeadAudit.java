package org.saferschools.assignment;

import org.saferschools.audit.Audit;
import org.saferschools.school.School;

import org.springframework.stereotype.Component;

/**
 * Writes decisions on leads into the audit.
 */
@Component
class LeadAudit {

	private final Audit audit;

	LeadAudit(Audit audit) {
		this.audit = audit;
	}

	void placed(Lead lead) {
		record("Lead placed", lead, "%s from %s: %s".formatted(officer(lead), lead.startsOn(), lead.reason()));
	}

	void changed(Lead lead) {
		record("Lead changed", lead, "%s from %s: %s".formatted(officer(lead), lead.startsOn(), lead.reason()));
	}

	void told(Lead lead) {
		record("School told of lead", lead,
				"%s from %s; told %s on %s".formatted(officer(lead), lead.startsOn(), lead.toldWhom(), lead.toldOn()));
	}

	void ended(Lead lead) {
		record("Lead ended", lead, "%s, last day %s: %s".formatted(officer(lead), lead.lastDay(), lead.endReason()));
	}

	void withdrawn(Lead lead) {
		record("Lead withdrawn", lead, "%s from %s".formatted(officer(lead), lead.startsOn()));
	}

	void carriedOver(Lead lead, School from) {
		record("Lead carried over", lead,
				"%s from %s; led school %s before".formatted(officer(lead), lead.startsOn(), from.urn()));
	}

	private void record(String action, Lead lead, String detail) {
		this.audit.record(action, "School " + lead.school().urn(), detail);
	}

	private static String officer(Lead lead) {
		return lead.officer().label();
	}

}
