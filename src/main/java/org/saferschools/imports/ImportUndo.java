package org.saferschools.imports;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.saferschools.audit.Audit;
import org.saferschools.incident.IncidentLoader;
import org.saferschools.shared.RuleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Undoes imports: puts back exactly what was there before, whole or not at all.
 */
@Component
class ImportUndo {

	private static final Logger log = LoggerFactory.getLogger(ImportUndo.class);

	private final ImportRepository imports;

	private final ChangeUndo changes;

	private final IncidentLoader incidents;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final TransactionTemplate transaction;

	ImportUndo(ImportRepository imports, ChangeUndo changes, IncidentLoader incidents, Audit audit,
			ApplicationEventPublisher events, Clock clock, PlatformTransactionManager transactions) {
		this.imports = imports;
		this.changes = changes;
		this.incidents = incidents;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Undoes an import.
	 * @param by who wants it
	 * @throws RuleException where it isn't done, too long ago, or something stands in the
	 * way
	 */
	void undo(long id, String by) {
		try {
			this.transaction.executeWithoutResult((status) -> takeBack(id, by));
		}
		catch (CannotAcquireLockException ex) {
			throw new RuleException("undo.busy", "Somebody is reading these data just now. Try again in a moment");
		}
	}

	/** Why it can't be undone, as far as that is known before trying. */
	Optional<String> obstacle(ImportSummary entry) {
		if (!entry.isUndoable(this.clock.instant())) {
			return Optional.of("It is %s, or too long ago".formatted(entry.state().label().toLowerCase()));
		}
		return this.transaction.execute((status) -> this.changes.newest(entry.id()));
	}

	private void takeBack(long id, String by) {
		if (!this.imports.takeTurnAtOnce()) {
			throw new RuleException("undo.busy", "Another import is under way. Try again when it has ended");
		}
		Instant now = this.clock.instant();
		if (!this.imports.undone(id, by, now)) {
			throw new RuleException("undo.not-done", "Import %d can’t be undone: it is %s, or too long ago"
				.formatted(id, this.imports.state(id).label().toLowerCase()));
		}
		this.changes.undo(id);
		this.audit.record("Import undone", "Import " + id, "");
		this.events.publishEvent(new ImportEnded(id, ImportState.UNDONE));
		this.incidents.putBack(id);
	}

	/** Forgets what imports replaced that can't be undone any more. */
	void forgetOld() {
		for (long id : this.imports.undoOver(this.clock.instant())) {
			this.transaction.executeWithoutResult((status) -> {
				this.changes.forget(id);
				this.incidents.forgetReplaced(id);
				this.imports.keepForGood(id);
			});
			log.info("Import {} can't be undone any more; what it replaced is deleted", id);
		}
	}

}
