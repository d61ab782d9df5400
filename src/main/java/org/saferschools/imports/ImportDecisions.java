package org.saferschools.imports;

import java.time.Clock;
import java.time.Instant;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import org.saferschools.audit.Audit;
import org.saferschools.shared.RuleException;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What people decide about imports that have not ended.
 */
@Component
class ImportDecisions {

	private final ImportRepository imports;

	private final UploadFolder uploads;

	private final SchedulerClient scheduler;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final TransactionTemplate transaction;

	ImportDecisions(ImportRepository imports, UploadFolder uploads, SchedulerClient scheduler, Audit audit,
			ApplicationEventPublisher events, Clock clock, PlatformTransactionManager transactions) {
		this.imports = imports;
		this.uploads = uploads;
		this.scheduler = scheduler;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Has a job do what was checked.
	 * @param by who confirms
	 * @throws RuleException where there is nothing to confirm, or no longer
	 */
	void confirm(long id, String by) {
		Instant now = this.clock.instant();
		this.transaction.executeWithoutResult((status) -> {
			if (!this.imports.confirm(id, by, now)) {
				throw new RuleException("import.not-checked",
						"Import %d doesn’t wait to be confirmed: %s".formatted(id, whatItIs(id)));
			}
			this.scheduler.scheduleIfNotExists(ImportTask.afterDecision(id, now));
			this.audit.record("Import confirmed", "Import " + id, "");
		});
	}

	/**
	 * Ends an import that has not ended: one that was checked is dropped, another one
	 * cancelled. Whoever works on it notices within a second or so.
	 * @return how it ended
	 * @throws RuleException where it has ended already
	 */
	ImportState stop(long id) {
		ImportState before = this.imports.state(id);
		ImportState end = (before == ImportState.CHECKED) ? ImportState.DROPPED : ImportState.CANCELLED;
		this.transaction.executeWithoutResult((status) -> {
			if (!this.imports.end(id, end, "", this.clock.instant())) {
				throw new RuleException("import.ended", "Import %d can’t be stopped: %s".formatted(id, whatItIs(id)));
			}
			this.audit.record("Import " + end.label().toLowerCase(), "Import " + id, "");
			this.events.publishEvent(new ImportEnded(id, end));
		});
		if (before != ImportState.CHECKING && before != ImportState.RUNNING) {
			this.uploads.delete(id);
		}
		return end;
	}

	private String whatItIs(long id) {
		return "it is " + this.imports.state(id).label().toLowerCase();
	}

}
