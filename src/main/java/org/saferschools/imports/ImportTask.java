package org.saferschools.imports;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The jobs that run imports and forget old ones. A node that is stopped in the middle
 * leaves it to whichever node misses its heartbeat first.
 */
@Configuration(proxyBeanMethods = false)
class ImportTask {

	static final TaskDescriptor<Void> IMPORT = TaskDescriptor.of("import");

	private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(10);

	/**
	 * A job of its own for what follows a person's decision, since the first may not be
	 * over.
	 */
	static SchedulableInstance<Void> afterDecision(long importId, Instant at) {
		return IMPORT.instance("%d-%d".formatted(importId, at.toEpochMilli())).scheduledTo(at);
	}

	private static long importId(String instance) {
		return Long.parseLong(instance.split("-")[0]);
	}

	@Bean
	RecurringTask<Void> forgetOldImports(ImportUndo undo) {
		return Tasks.recurring("import-forget-old", Schedules.daily(LocalTime.of(3, 30)))
			.execute((instance, context) -> undo.forgetOld());
	}

	/** The watch itself needs the scheduler, which needs all tasks first. */
	@Bean
	@ConditionalOnProperty("saferschools.imports.folder")
	RecurringTask<Void> watchFolder(ObjectProvider<FolderWatch> watch, ImportSettings settings) {
		return Tasks.recurring("import-folder", FixedDelay.of(settings.folderRest()))
			.execute((instance, context) -> watch.getObject().look());
	}

	@Bean
	OneTimeTask<Void> importJob(ImportRunner runner) {
		return Tasks.oneTime(IMPORT)
			.onFailure(new FailureHandler.OnFailureRetryLater<>(BEFORE_NEXT_TRY))
			.onDeadExecutionRevive()
			.execute((instance, context) -> runner.run(importId(instance.getId())));
	}

}
