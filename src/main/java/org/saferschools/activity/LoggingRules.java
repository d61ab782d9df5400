package org.saferschools.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.saferschools.shared.RuleException;

import org.springframework.stereotype.Component;

/**
 * What holds for work that is logged as done, beside what holds for all work.
 */
@Component
class LoggingRules {

	private final WorkRules rules;

	private final ActivitySettings settings;

	private final Clock clock;

	LoggingRules(WorkRules rules, ActivitySettings settings, Clock clock) {
		this.rules = rules;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * The table of contents.
	 * @throws RuleException for the first rule that refuses
	 */
	void check(Work work) {
		notYetToCome(work);
		notLongAgo(work);
		this.rules.check(work);
	}

	private void notYetToCome(Work work) {
		LocalDateTime now = LocalDateTime.now(this.clock);
		if (work.day().isAfter(now.toLocalDate())) {
			throw new RuleException("date.future", "Date must be today or in the past: a visit is logged when done");
		}
		if (work.startsAt().isAfter(now)) {
			throw new RuleException("time.future",
					"Start time must be in the past: a visit is logged when it has begun");
		}
	}

	private void notLongAgo(Work work) {
		LocalDate earliest = LocalDate.now(this.clock).minusDays(this.settings.loggedWithinDays());
		if (work.day().isBefore(earliest)) {
			throw new RuleException("date.old", "Date must be %s or later: a visit is logged within %d days"
				.formatted(WorkRules.DAY.format(earliest), this.settings.loggedWithinDays()));
		}
	}

}
