package org.saferschools.proposal;

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
 * The job that searches the proposals that were asked for together. A node that is
 * stopped in the middle leaves it to whichever node misses its heartbeat first.
 */
@Configuration(proxyBeanMethods = false)
class ProposalTask {

	private static final TaskDescriptor<Void> PROPOSALS = TaskDescriptor.of("proposals");

	private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(5);

	static SchedulableInstance<Void> search(long batchId, Instant at) {
		return PROPOSALS.instance(Long.toString(batchId)).scheduledTo(at);
	}

	@Bean
	OneTimeTask<Void> proposalJob(ProposalRunner runner) {
		return Tasks.oneTime(PROPOSALS)
			.onFailure(new FailureHandler.OnFailureRetryLater<>(BEFORE_NEXT_TRY))
			.onDeadExecutionRevive()
			.execute((instance, context) -> runner.run(Long.parseLong(instance.getId()),
					() -> context.getSchedulerState().isShuttingDown()));
	}

}
