package org.saferschools.imports;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.saferschools.audit.Audit;
import org.saferschools.imports.ImportPass.Purpose;
import org.saferschools.imports.ImportPass.Read;
import org.saferschools.imports.ImportRepository.Begun;
import org.saferschools.shared.RuleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes an import as far as it can go without a person. Everything happens in one
 * transaction, the record that says so included: so it happened whole or not at all,
 * whenever the application is stopped; begun again, it begins from nothing. A check is
 * such a transaction too, rolled back at its end.
 */
@Component
class ImportRunner {

	private static final Logger log = LoggerFactory.getLogger(ImportRunner.class);

	private final ImportRepository imports;

	private final ImportPass pass;

	private final UploadFolder uploads;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final ImportSettings settings;

	private final Clock clock;

	private final TransactionTemplate transaction;

	ImportRunner(ImportRepository imports, ImportPass pass, UploadFolder uploads, Audit audit,
			ApplicationEventPublisher events, ImportSettings settings, Clock clock,
			PlatformTransactionManager transactions) {
		this.imports = imports;
		this.pass = pass;
		this.uploads = uploads;
		this.audit = audit;
		this.events = events;
		this.settings = settings;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Takes an import to its end or to where a person decides. One that is there already
	 * is left as it is.
	 * @throws IllegalStateException where there is none, or not yet
	 * @throws TransactionException where the database is away just now, so that it is
	 * worth another try; likewise a {@link DataAccessResourceFailureException} or a
	 * {@link TransientDataAccessException}
	 */
	void run(long id) {
		if (!this.imports.exists(id)) {
			throw new IllegalStateException("There is no import %d, or nothing is told of it yet".formatted(id));
		}
		if (this.imports.state(id) == ImportState.WAITING && this.pass.isTrusted(id)) {
			this.imports.trust(id);
		}
		Optional<Begun> begun = this.transaction.execute((status) -> begin(id));
		begun.ifPresent((work) -> run(id, work));
		tidy(id);
	}

	private Optional<Begun> begin(long id) {
		Optional<Begun> begun = this.imports.begin(id, this.clock.instant());
		begun.filter((work) -> work.state() == ImportState.CHECKING)
			.ifPresent((work) -> this.imports.forgetResults(id));
		return begun;
	}

	private void run(long id, Begun work) {
		if (work.attempts() > this.settings.maxAttempts()) {
			end(id, ImportState.FAILED, "It was begun %d times, and the application stopped in the middle each time."
				.formatted(work.attempts() - 1));
			return;
		}
		try {
			if (work.state() == ImportState.CHECKING || !broughtIn(id, work)) {
				check(id);
			}
		}
		catch (ImportCancelledException cancelled) {
			log.info(cancelled.getMessage());
		}
		catch (RuleException refused) {
			end(id, ImportState.REFUSED, refused.getMessage());
		}
		catch (DataAccessResourceFailureException | TransientDataAccessException | TransactionException passing) {
			throw passing;
		}
		catch (RuntimeException ex) {
			log.error("Import {} failed", id, ex);
			end(id, ImportState.FAILED,
					"Something went wrong on our side. The log says what, under “Import %d failed”.".formatted(id));
		}
	}

	private void check(long id) {
		Checked checked = this.transaction.execute((status) -> {
			status.setRollbackOnly();
			this.imports.takeTurn();
			if (this.imports.state(id) != ImportState.CHECKING) {
				return null;
			}
			Read read = this.pass.read(id, Purpose.CHECK);
			return new Checked(read, this.pass.fingerprint(id, read));
		});
		if (checked != null) {
			this.transaction.executeWithoutResult((status) -> keep(id, checked));
		}
	}

	private void keep(long id, Checked checked) {
		if (this.imports.checked(id, checked.read.kinds(), checked.fingerprint)) {
			this.pass.record(id, checked.read);
			record(id, "Import checked", checked.read.told());
		}
	}

	/** Whether it didn't turn out that a person has to look at it first. */
	private boolean broughtIn(long id, Begun work) {
		try {
			this.transaction.executeWithoutResult((status) -> bringIn(id, work));
			return true;
		}
		catch (PersonNeededException needed) {
			this.transaction.executeWithoutResult((status) -> {
				this.imports.forgetResults(id);
				this.imports.checkInstead(id, needed.getMessage());
			});
			return false;
		}
	}

	private void bringIn(long id, Begun work) {
		this.imports.takeTurn();
		if (this.imports.state(id) != ImportState.RUNNING) {
			return;
		}
		boolean alone = work.fingerprint() == null;
		Read read = this.pass.read(id, alone ? Purpose.ALONE : Purpose.CONFIRMED);
		if (alone) {
			refuseOdd(read, work.way());
			this.pass.record(id, read);
		}
		else if (!this.pass.fingerprint(id, read).equals(work.fingerprint())) {
			throw new PersonNeededException(
					"The data changed after this was checked, so nothing was done. Look at what it would do now.");
		}
		Instant now = this.clock.instant();
		if (!this.imports.done(id, read.kinds(), now, now.plus(this.settings.keepUndo()))) {
			throw new ImportCancelledException(id);
		}
		record(id, "Import done", read.told());
		this.events.publishEvent(new ImportEnded(id, ImportState.DONE));
		read.publish();
	}

	private static void refuseOdd(Read read, ImportWay way) {
		if (way == ImportWay.UNLESS_ODD && read.mustStop()) {
			throw new PersonNeededException("It would have gone in by itself, but something about it looks wrong.");
		}
	}

	private void end(long id, ImportState state, String message) {
		this.transaction.executeWithoutResult((status) -> {
			if (this.imports.end(id, state, message, this.clock.instant())) {
				this.imports.forgetResults(id);
				record(id, "Import " + state.label().toLowerCase(), message);
				this.events.publishEvent(new ImportEnded(id, state));
			}
		});
	}

	/** In the name of whoever wanted it, on whose behalf the job works. */
	private void record(long id, String what, String detail) {
		this.audit.recordFor(this.imports.wantedBy(id), what, "Import " + id, detail);
	}

	/** Whoever cancelled it couldn't do this while it was being worked on. */
	private void tidy(long id) {
		ImportState state = this.imports.state(id);
		if (state == ImportState.CANCELLED) {
			this.transaction.executeWithoutResult((status) -> this.imports.forgetResults(id));
		}
		if (!state.isOpen()) {
			this.uploads.delete(id);
		}
	}

	private record Checked(Read read, String fingerprint) {

	}

}
