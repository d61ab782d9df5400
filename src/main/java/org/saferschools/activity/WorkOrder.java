package org.saferschools.activity;

import org.saferschools.school.SchoolService;
import org.saferschools.shared.RuleException;

import org.springframework.stereotype.Component;

/**
 * Turns what was asked for into work that the rules allow.
 */
@Component
class WorkOrder {

	private final SchoolService schools;

	private final ActivityCatalogue catalogue;

	private final LoggingRules rules;

	WorkOrder(SchoolService schools, ActivityCatalogue catalogue, LoggingRules rules) {
		this.schools = schools;
		this.catalogue = catalogue;
		this.rules = rules;
	}

	/**
	 * The work of a command.
	 * @throws RuleException where a rule refuses
	 */
	Work of(LogActivity command) {
		ActivityKind kind = this.catalogue.kind(command.kindCode());
		ActivityTopic topic = (kind.asksForTopic() && command.topicCode() != null)
				? this.catalogue.topic(command.topicCode()) : null;
		Work work = new Work(this.schools.get(command.urn()), kind, topic, command.startsAt(), command.minutes());
		this.rules.check(work);
		return work;
	}

}
