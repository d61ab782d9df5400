package org.saferschools.demo;

import java.time.Clock;
import java.time.LocalDate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.saferschools.database.DatabaseKind;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Fills a new embedded database with the generated London, step by step. The sign-ins are
 * there first, so the pages open while the rest is made. A start that was cut short goes
 * on at the step it had reached.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Demonstration implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(Demonstration.class);

	private final DatabaseKind database;

	private final DemonstrationSettings settings;

	private final DemonstrationRecord record;

	private final DemonstrationSteps steps;

	private final Clock clock;

	Demonstration(DatabaseKind database, DemonstrationSettings settings, DemonstrationRecord record,
			DemonstrationSteps steps, Clock clock) {
		this.database = database;
		this.settings = settings;
		this.record = record;
		this.steps = steps;
		this.clock = clock;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (!this.database.isEmbedded() || !this.settings.demo() || !this.record.isOfThisDatabaseOrItIsEmpty()) {
			return;
		}
		this.record.begin(this.settings.demoSeed(), LocalDate.now(this.clock));
		Step step = this.record.reached().orElseThrow();
		while (step != Step.DONE) {
			log.info("Demonstration London: {}", step.label());
			this.steps.take(step, this.record.seed(), this.record.madeOn());
			step = step.next();
			this.record.reach(step);
		}
		log.info("Demonstration London: {}", step.label());
	}

}
