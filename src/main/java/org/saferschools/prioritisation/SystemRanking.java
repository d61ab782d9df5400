package org.saferschools.prioritisation;

import org.saferschools.incident.LoadedMonths;
import org.saferschools.security.CurrentUser;
import org.saferschools.shared.RuleException;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Ranks where the product itself acts, at start-up or in a job. Refuses a person, so that
 * no page can get around {@link RunService}.
 */
@Component
public class SystemRanking {

	private final RunDesk desk;

	private final PrioritisationRunRepository runs;

	private final LoadedMonths months;

	private final CurrentUser currentUser;

	SystemRanking(RunDesk desk, PrioritisationRunRepository runs, LoadedMonths months, CurrentUser currentUser) {
		this.desk = desk;
		this.runs = runs;
		this.months = months;
		this.currentUser = currentUser;
	}

	/**
	 * Makes a run on the latest month and publishes it.
	 * @return the run's number
	 * @throws RuleException where there are no schools or no incidents to rank by
	 * @throws AccessDeniedException where a person is signed in
	 */
	public long rankAndPublish() {
		if (this.currentUser.find().isPresent()) {
			throw new AccessDeniedException("A person ranks with the rights of the central team");
		}
		Long published = this.runs.findByState(RunState.PUBLISHED).map(PrioritisationRun::id).orElse(null);
		long draft = this.desk.draft(this.months.latest().orElseThrow(RunService::noIncidents));
		this.desk.publish(draft, 0, published);
		return draft;
	}

}
