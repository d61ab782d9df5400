package org.saferschools.prioritisation;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

import org.saferschools.incident.ForceCoverage;
import org.saferschools.incident.MonthWindow;

/**
 * What a ranking that is or was published stands on.
 *
 * @param runId its number
 * @param state whether it is the published one
 * @param window the months of crime that count
 * @param madeAt when they were read
 * @param incidents how many were read
 * @param coverage which of the months each force had given
 * @param incidentFingerprint of the incidents of the window
 * @param schoolFingerprint of the schools
 */
public record RankingBasis(long runId, RunState state, MonthWindow window, Instant madeAt, int incidents,
		List<ForceCoverage> coverage, String incidentFingerprint, String schoolFingerprint) {

	static RankingBasis of(PrioritisationRun run) {
		RunInputs inputs = run.inputs();
		return new RankingBasis(run.id(), run.state(),
				new MonthWindow(inputs.asOf(), inputs.parameters().windowMonths()), run.createdAt(), inputs.incidents(),
				inputs.parameters().coverage(), inputs.incidentFingerprint(), inputs.schoolFingerprint());
	}

	/** Whether a month of a force was there when the ranking was made. */
	public boolean had(String force, YearMonth month) {
		return this.window.contains(month) && this.coverage.stream()
			.anyMatch((each) -> each.force().equals(force) && !each.missing().contains(month));
	}

}
