package org.saferschools.prioritisation;

import java.time.Instant;
import java.time.YearMonth;

/**
 * A run that is or was published, in short.
 *
 * @param id the run's number
 * @param asOf the latest month of crime that counts
 * @param publishedAt when
 * @param publishedBy user name
 * @param catchmentRadius metres
 */
public record RunSummary(long id, YearMonth asOf, Instant publishedAt, String publishedBy, int catchmentRadius) {

	static RunSummary of(PrioritisationRun run) {
		return new RunSummary(run.id(), run.inputs().asOf(), run.publishedAt().orElseThrow(),
				run.publishedBy().orElseThrow(), run.inputs().parameters().catchmentRadius());
	}

}
