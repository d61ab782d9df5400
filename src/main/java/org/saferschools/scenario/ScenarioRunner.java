package org.saferschools.scenario;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.saferschools.assignment.TeamGround;
import org.saferschools.assignment.TeamGrounds;
import org.saferschools.assignment.placing.Limits;
import org.saferschools.assignment.placing.Placer;
import org.saferschools.assignment.placing.SearchWatch;
import org.saferschools.assignment.placing.Solution;
import org.saferschools.scenario.Scenario.Found;
import org.saferschools.shared.RuleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Searches scenarios one after the other. What a search found is written in one
 * transaction at its end; begun again, it begins from nothing.
 */
@Component
class ScenarioRunner {

	private static final Logger log = LoggerFactory.getLogger(ScenarioRunner.class);

	private static final Duration BETWEEN_TELLINGS = Duration.ofMillis(500);

	private final ScenarioRepository scenarios;

	private final ScenarioLineRepository lines;

	private final TeamGrounds grounds;

	private final ScenarioSettings settings;

	private final Clock clock;

	private final TransactionTemplate transaction;

	ScenarioRunner(ScenarioRepository scenarios, ScenarioLineRepository lines, TeamGrounds grounds,
			ScenarioSettings settings, Clock clock, PlatformTransactionManager transactions) {
		this.scenarios = scenarios;
		this.lines = lines;
		this.grounds = grounds;
		this.settings = settings;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Searches all that is still open of a job.
	 * @param batchId number of its first scenario
	 */
	void run(long batchId) {
		for (long id : this.scenarios.openOf(batchId)) {
			this.scenarios.begin(id, this.clock.instant()).ifPresent((attempt) -> run(id, attempt));
		}
	}

	private void run(long id, int attempt) {
		if (attempt > this.settings.maxAttempts()) {
			this.scenarios.fail(id,
					"It was begun %d times, and the application stopped in the middle each time".formatted(attempt - 1),
					this.clock.instant());
			return;
		}
		try {
			search(this.scenarios.get(id));
		}
		catch (RuleException refused) {
			this.scenarios.fail(id, refused.getMessage(), this.clock.instant());
		}
		catch (DataAccessException | TransactionException passing) {
			throw passing;
		}
		catch (RuntimeException broken) {
			log.error("Scenario {} could not be searched", id, broken);
			this.scenarios.fail(id, "Something went wrong in the search, which is in the log of the application",
					this.clock.instant());
		}
	}

	private void search(Scenario scenario) {
		List<ScenarioChange> changes = this.lines.changes(List.of(scenario.id()))
			.getOrDefault(scenario.id(), List.of());
		TeamGround ground = ScenarioGround.of(today(scenario), changes);
		Solution solution = Placer.propose(ground.problem(List.of()), limits(scenario), watch(scenario.id()));
		int pointCost = ground.aims()
			.needByTier()
			.stream()
			.filter((weight) -> weight > 0)
			.min(Integer::compare)
			.orElse(1);
		Found found = new Found(solution.cost(), solution.bound(), pointCost);
		this.transaction.executeWithoutResult((status) -> {
			if (this.scenarios.ready(scenario.id(), found, solution.took().toMillis(), this.clock.instant())) {
				this.lines.addSchools(scenario.id(), ground.schools(), solution.allocation().leads());
			}
		});
	}

	private TeamGround today(Scenario scenario) {
		TeamGround own = this.grounds.of(scenario.teamId());
		return (scenario.mergedId() == null) ? own
				: this.grounds.of(List.of(scenario.teamId(), scenario.mergedId()), own.aims());
	}

	private Limits limits(Scenario scenario) {
		int seconds = (scenario.purpose() == Purpose.WHAT_IF) ? this.settings.seconds() : this.settings.valueSeconds();
		return Limits.of(Duration.ofSeconds(seconds), this.settings.workers()).until(this.settings.gapPercent());
	}

	private SearchWatch watch(long id) {
		AtomicLong told = new AtomicLong(System.nanoTime());
		return new SearchWatch((progress) -> {
			long now = System.nanoTime();
			if (now - told.get() > BETWEEN_TELLINGS.toNanos()) {
				told.set(now);
				this.scenarios.tell(id, progress.cost(), progress.bound());
			}
		});
	}

}
