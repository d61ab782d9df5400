package org.saferschools.prioritisation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import org.saferschools.incident.MonthWindow;
import org.saferschools.prioritisation.forecast.CrimeHistory;
import org.saferschools.prioritisation.forecast.Hindsight;
import org.saferschools.prioritisation.forecast.PastForecast;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds how right a run would have been, from the inputs that are kept with it, when that
 * is first asked for, and keeps it. Of two who ask one node at once the second waits, and
 * no connection is held while it is found out; two nodes find the same.
 */
@Component
class Scorecards {

	private final HindsightRepository kept;

	private final RunInputRepository inputs;

	private final TransactionTemplate transaction;

	private final CodeVersion code;

	private final Clock clock;

	private final Lock finding = new ReentrantLock();

	Scorecards(HindsightRepository kept, RunInputRepository inputs, TransactionTemplate transaction, CodeVersion code,
			Clock clock) {
		this.kept = kept;
		this.inputs = inputs;
		this.transaction = transaction;
		this.code = code;
		this.clock = clock;
	}

	Scorecard of(PrioritisationRun run) {
		List<ScoreSheet> sheets = this.kept.of(run.id());
		if (sheets.isEmpty()) {
			sheets = find(run);
		}
		RunParameters parameters = run.inputs().parameters();
		return new Scorecard(run.id(), run.state(), new MonthWindow(run.inputs().asOf(), parameters.windowMonths()),
				parameters.scope(), sheets, this.kept.found(run.id()),
				sheets.isEmpty() ? missing(run.id()) : Optional.empty());
	}

	private List<ScoreSheet> find(PrioritisationRun run) {
		this.finding.lock();
		try {
			List<ScoreSheet> sheets = this.kept.of(run.id());
			if (sheets.isEmpty()) {
				keep(run.id(),
						this.inputs.of(run.id())
							.map((inputs) -> sheets(inputs, run.inputs().parameters().catchmentRadius()))
							.orElse(List.of()));
			}
			return this.kept.of(run.id());
		}
		finally {
			this.finding.unlock();
		}
	}

	private void keep(long runId, List<ScoreSheet> sheets) {
		Scorecard.Found found = new Scorecard.Found(this.clock.instant(), this.code.text());
		this.transaction
			.executeWithoutResult((status) -> sheets.forEach((sheet) -> this.kept.keep(runId, sheet, found)));
	}

	/** All sheets of a run; none where no robberies were loaded. */
	static List<ScoreSheet> sheets(RankingInputs inputs, int radius) {
		List<ScoreSheet> sheets = new ArrayList<>();
		if (inputs.robberies() != null) {
			for (ScoredSet set : ScoredSet.values()) {
				sheets.add(sheet(set, radius, inputs.schools(), inputs.robberies()));
				inputs.nearerRobberies()
					.ifPresent(
							(history) -> sheets.add(sheet(set, RankingInputs.half(radius), inputs.schools(), history)));
			}
		}
		return sheets;
	}

	private static ScoreSheet sheet(ScoredSet set, int radius, List<RankedSchool> schools, CrimeHistory history) {
		int[] members = set.of(schools);
		List<PastForecast> past = (members.length > 0) ? Hindsight.of(history.of(members)) : List.of();
		return new ScoreSheet(set, radius, members.length, past);
	}

	private Optional<String> missing(long runId) {
		return Optional.of(this.inputs.of(runId).isPresent()
				? "No robberies were loaded when run %d was made, so there was nothing to foresee.".formatted(runId)
				: "Run %d was made before the inputs of runs were kept. The next run has a scorecard."
					.formatted(runId));
	}

}
