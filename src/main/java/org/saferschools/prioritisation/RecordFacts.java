package org.saferschools.prioritisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the running system knows of itself.
 *
 * @param day today
 * @param record what has been set for the record
 * @param settings what is a catchment, and how far a ranking looks back
 * @param codeVersion which build ranks
 * @param weights the weights that the next run takes
 * @param standards what each tier is promised
 * @param published the published run; empty before the first
 * @param scorecard of that run
 * @param usage how much it is used
 */
record RecordFacts(LocalDate day, RecordSettings record, PrioritisationSettings settings, String codeVersion,
		Weights weights, List<ServiceStandard> standards, Optional<RunDetails> published, Optional<Scorecard> scorecard,
		Usage usage) {

	/**
	 * How much rankings are used and people decide.
	 *
	 * @param published how many runs were published in the 12 months before
	 * @param borderline how many schools at a border people have settled in these months
	 * @param overrides how many tiers people have overridden in these months
	 */
	record Usage(int published, int borderline, int overrides) {
	}

}
