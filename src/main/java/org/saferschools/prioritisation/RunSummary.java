package org.saferschools.prioritisation;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

import org.saferschools.web.StackedBar;

/**
 * A run that is or was published, in short.
 *
 * @param id the run's number
 * @param asOf the latest month of crime that counts
 * @param publishedAt when
 * @param publishedBy user name
 * @param catchmentRadius metres
 * @param active the factors that had data
 */
public record RunSummary(long id, YearMonth asOf, Instant publishedAt, String publishedBy, int catchmentRadius,
		Set<Factor> active) {

	static RunSummary of(PrioritisationRun run) {
		return new RunSummary(run.id(), run.inputs().asOf(), run.publishedAt().orElseThrow(),
				run.publishedBy().orElseThrow(), run.inputs().parameters().catchmentRadius(),
				run.inputs().parameters().active());
	}

	/** What the colours of need bars mean. */
	public List<StackedBar.Part> legend() {
		return NeedBar.legend(this.active);
	}

}
