package org.saferschools.demo;

import java.time.YearMonth;

import org.saferschools.prioritisation.RunService;
import org.saferschools.security.ActingSystem;
import org.saferschools.security.Role;

import org.springframework.stereotype.Component;

/**
 * Publishes two rankings, half a year apart, so that there is something that moved.
 */
@Component
class DemonstrationRanking {

	private static final int MONTHS_APART = 6;

	private final RunService runs;

	DemonstrationRanking(RunService runs) {
		this.runs = runs;
	}

	void publish(YearMonth latest) {
		ActingSystem.as(Role.CENTRAL, () -> {
			Long before = publish(latest.minusMonths(MONTHS_APART), null);
			return publish(latest, before);
		});
	}

	private long publish(YearMonth asOf, Long replacing) {
		long run = this.runs.draft(asOf);
		this.runs.publish(run, 0, replacing);
		return run;
	}

}
