package org.saferschools.prioritisation;

import java.time.ZoneId;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Has the nightly run done by one node.
 */
@Configuration(proxyBeanMethods = false)
class NightlyTask {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	@Bean
	RecurringTask<Void> rankByNight(ObjectProvider<NightlyRun> nightly, PrioritisationSettings settings) {
		return Tasks.recurring("ranking-nightly", new CronSchedule(settings.nightly(), LONDON))
			.execute((instance, context) -> nightly.getObject().draft());
	}

}
