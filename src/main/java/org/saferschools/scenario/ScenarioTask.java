package org.saferschools.scenario;

import java.time.Duration;
import java.time.Instant;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The job that searches the scenarios that were asked for together. A node that is
 * stopped in the middle leaves it to whichever node misses its heartbeat first.
 */
@Configuration(proxyBeanMethods = false)
class ScenarioTask {

	private static final TaskDescriptor<Void> SCENARIOS = TaskDescriptor.of("scenarios");

	private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(5);

	static SchedulableInstance<Void> search(long batchId, Instant at) {
		return SCENARIOS.instance(Long.toString(batchId)).scheduledTo(at);
	}

	@Bean
	OneTimeTask<Void> scenarioJob(ScenarioRunner runner) {
		return Tasks.oneTime(SCENARIOS)
			.onFailure(new FailureHandler.OnFailureRetryLater<>(BEFORE_NEXT_TRY))
			.onDeadExecutionRevive()
			.execute((instance, context) -> runner.run(Long.parseLong(instance.getId())));
	}

}
