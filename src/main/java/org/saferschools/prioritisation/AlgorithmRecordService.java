package org.saferschools.prioritisation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Writes the algorithm record from what the running system knows. It is meant for the
 * public, so everybody who signs in may read it.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class AlgorithmRecordService {

	private static final Duration YEAR = Duration.ofDays(365);

	private final RecordSettings record;

	private final PrioritisationSettings settings;

	private final CodeVersion code;

	private final WeightsRepository weights;

	private final ServiceStandards standards;

	private final PrioritisationRunRepository runs;

	private final Scorecards scorecards;

	private final RecordUsageRepository usage;

	private final Clock clock;

	AlgorithmRecordService(RecordSettings record, PrioritisationSettings settings, CodeVersion code,
			WeightsRepository weights, ServiceStandards standards, PrioritisationRunRepository runs,
			Scorecards scorecards, RecordUsageRepository usage, Clock clock) {
		this.record = record;
		this.settings = settings;
		this.code = code;
		this.weights = weights;
		this.standards = standards;
		this.runs = runs;
		this.scorecards = scorecards;
		this.usage = usage;
		this.clock = clock;
	}

	/** The record as of now. */
	public AlgorithmRecord record() {
		var run = this.runs.findByState(RunState.PUBLISHED);
		RecordFacts facts = new RecordFacts(LocalDate.now(this.clock), this.record, this.settings, this.code.text(),
				this.weights.latest(), this.standards.all(),
				run.map((published) -> RunDetails.of(published,
						this.weights.all().get(published.inputs().weightsVersion()))),
				run.map(this.scorecards::of), this.usage.since(this.clock.instant().minus(YEAR)));
		return new RecordSections(facts).record();
	}

}
