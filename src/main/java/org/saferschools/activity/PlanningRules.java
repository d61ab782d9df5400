package org.saferschools.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.saferschools.shared.RuleException;

import org.springframework.stereotype.Component;

/**
 * What holds for work that is planned, beside what holds for all work.
 */
@Component
class PlanningRules {

	private final WorkRules rules;

	private final ActivitySettings settings;

	private final Clock clock;

	PlanningRules(WorkRules rules, ActivitySettings settings, Clock clock) {
		this.rules = rules;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * The table of contents.
	 * @throws RuleException for the first rule that refuses
	 */
	void check(Work work, Origin origin) {
		stillToCome(work);
		notFarAhead(work);
		proposedOnlyWhereItMayBe(work, origin);
		this.rules.check(work);
	}

	private void stillToCome(Work work) {
		LocalDateTime now = LocalDateTime.now(this.clock);
		if (work.day().isBefore(now.toLocalDate())) {
			throw new RuleException("date.past", "Date must be today or later. Log the visit if it was done already");
		}
		if (!work.startsAt().isAfter(now)) {
			throw new RuleException("time.past",
					"Start time must be in the future. Log the visit if it has begun already");
		}
	}

	private void notFarAhead(Work work) {
		LocalDate latest = LocalDate.now(this.clock).plusDays(this.settings.plannedWithinDays());
		if (work.day().isAfter(latest)) {
			throw new RuleException("date.far", "Date must be %s or earlier: work is planned up to %d days ahead"
				.formatted(WorkRules.DAY.format(latest), this.settings.plannedWithinDays()));
		}
	}

	private static void proposedOnlyWhereItMayBe(Work work, Origin origin) {
		if (origin != Origin.BY_HAND && !work.kind().mayBeProposed()) {
			throw new RuleException("kind.proposed",
					"%s is never proposed: only a school asks for it. Plan it by hand on the school’s request"
						.formatted(work.kind()));
		}
	}

}
