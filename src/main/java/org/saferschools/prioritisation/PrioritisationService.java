package org.saferschools.prioritisation;

import java.util.Map;
import java.util.Optional;

import org.saferschools.shared.Urn;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the published ranking, for everything that stands on it. Which schools a person
 * may see is held by who asks.
 */
@Service
@Transactional(readOnly = true)
public class PrioritisationService {

	private final PrioritisationRunRepository runs;

	private final ScoreRepository scores;

	private final WeightsRepository weights;

	PrioritisationService(PrioritisationRunRepository runs, ScoreRepository scores, WeightsRepository weights) {
		this.runs = runs;
		this.scores = scores;
		this.weights = weights;
	}

	/** The run that everybody works on; empty before the first was published. */
	public Optional<RunSummary> published() {
		return this.runs.findByState(RunState.PUBLISHED).map(RunSummary::of);
	}

	/** The run that was published before this one. */
	public Optional<RunSummary> previous() {
		return this.runs.findFirstByStateOrderByPublishedAtDescIdDesc(RunState.SUPERSEDED).map(RunSummary::of);
	}

	/** What the published ranking says of a school; empty where it isn't ranked. */
	public Optional<SchoolScore> scoreOf(Urn urn) {
		return this.scores.published(urn);
	}

	/** The tier of every school that the published ranking has, in one statement. */
	public Map<Urn, Integer> tiers() {
		return this.scores.tiers();
	}

	/** The weights of a run. */
	public Weights weights(int version) {
		return this.weights.get(version);
	}

}
