package org.saferschools.prioritisation;

import java.util.Optional;

import org.saferschools.shared.NotFoundException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Shows how right the ranking would have been. That of the published run is for whoever
 * works with it or keeps its data, that of any other for the central team. It takes
 * seconds the first time, so no transaction is held around it.
 */
@Service
@PreAuthorize("hasRole('CENTRAL')")
public class ScorecardService {

	private final PrioritisationRunRepository runs;

	private final Scorecards scorecards;

	ScorecardService(PrioritisationRunRepository runs, Scorecards scorecards) {
		this.runs = runs;
		this.scorecards = scorecards;
	}

	/** The scorecard of the published run; empty before the first. */
	@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL', 'ADMIN')")
	public Optional<Scorecard> published() {
		return this.runs.findByState(RunState.PUBLISHED).map(this.scorecards::of);
	}

	/**
	 * The scorecard of any run.
	 * @throws NotFoundException where there is none with this number
	 */
	public Scorecard of(long runId) {
		return this.runs.findById(runId)
			.map(this.scorecards::of)
			.orElseThrow(() -> new NotFoundException("There is no run " + runId + " of the ranking"));
	}

}
