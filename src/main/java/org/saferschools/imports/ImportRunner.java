package org.saferschools.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.saferschools.audit.Audit;
import org.saferschools.imports.FileReading.Outcome;
import org.saferschools.shared.RuleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs an import: all its files in one transaction, which also writes that it is done. So
 * it happened whole or not at all, whenever the application is stopped; begun again, it
 * begins from nothing.
 */
@Component
class ImportRunner {

	private static final Logger log = LoggerFactory.getLogger(ImportRunner.class);

	private final ImportRepository imports;

	private final UploadFolder uploads;

	private final Sources sources;

	private final FindingWriter findings;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final ImportSettings settings;

	private final Clock clock;

	private final TransactionTemplate transaction;

	private final TransactionTemplate beside;

	ImportRunner(ImportRepository imports, UploadFolder uploads, Sources sources, FindingWriter findings, Audit audit,
			ApplicationEventPublisher events, ImportSettings settings, Clock clock,
			PlatformTransactionManager transactions) {
		this.imports = imports;
		this.uploads = uploads;
		this.sources = sources;
		this.findings = findings;
		this.audit = audit;
		this.events = events;
		this.settings = settings;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
		this.beside = new TransactionTemplate(transactions);
		this.beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/**
	 * Runs an import to its end. One that has ended is left as it is.
	 * @throws IllegalStateException where there is none, or not yet
	 * @throws TransactionException where the database is away just now, so that it is
	 * worth another try; likewise a {@link DataAccessResourceFailureException} or a
	 * {@link TransientDataAccessException}
	 */
	void run(long id) {
		Optional<Integer> attempt = this.transaction.execute((status) -> this.imports.start(id, this.clock.instant()));
		if (attempt.isPresent()) {
			run(id, attempt.get());
		}
		else if (!this.imports.exists(id)) {
			throw new IllegalStateException("There is no import %d, or nothing is told of it yet".formatted(id));
		}
		this.uploads.delete(id);
	}

	private void run(long id, int attempt) {
		if (attempt > this.settings.maxAttempts()) {
			end(id, ImportState.FAILED, "It was begun %d times, and the application stopped in the middle each time."
				.formatted(attempt - 1));
			return;
		}
		try {
			this.transaction.executeWithoutResult((status) -> bringIn(id));
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

	private void bringIn(long id) {
		this.imports.takeTurn();
		if (!this.imports.isRunning(id)) {
			return;
		}
		List<StoredFile> files = this.imports.storedFiles(id);
		long about = files.stream().mapToLong(StoredFile::lines).sum();
		ImportProgress progress = new ImportProgress(this.imports, this.beside, id, about);
		List<Outcome> outcomes = new ArrayList<>();
		long before = 0;
		for (StoredFile file : files) {
			progress.begin("Reading " + file.name(), before);
			outcomes.add(bringIn(id, file, progress));
			before += file.lines();
		}
		this.imports.tell(id, "", about, about);
		this.imports.end(id, ImportState.DONE, kinds(outcomes), "", this.clock.instant());
		this.audit.record("Import done", "Import " + id, told(outcomes));
		this.events.publishEvent(new ImportEnded(id, ImportState.DONE));
		outcomes.forEach((outcome) -> outcome.loading().publish());
	}

	private static String kinds(List<Outcome> outcomes) {
		return outcomes.stream()
			.map((outcome) -> outcome.source().name())
			.distinct()
			.sorted()
			.collect(Collectors.joining(", "));
	}

	private Outcome bringIn(long id, StoredFile file, ImportProgress progress) {
		Tally tally = new Tally(file.name(), this.settings.maxFindings());
		Outcome outcome = new FileReading(this.sources, id, file, tally, progress)
			.read(this.uploads.file(id, file.number()));
		tally.requireWhole();
		this.imports.count(id, file.number(), outcome.covers(), tally);
		this.findings.write(id, file.number(), tally.findings());
		return outcome;
	}

	private void end(long id, ImportState state, String message) {
		this.transaction.executeWithoutResult((status) -> {
			if (this.imports.end(id, state, "", message, this.clock.instant())) {
				this.audit.record("Import " + state.label().toLowerCase(), "Import " + id, message);
				this.events.publishEvent(new ImportEnded(id, state));
			}
		});
	}

	private static String told(List<Outcome> outcomes) {
		return "%d rows read: %d stored, %d unchanged, %d refused, %d skipped".formatted(sum(outcomes, Tally::rowsRead),
				sum(outcomes, Tally::rowsStored), sum(outcomes, Tally::rowsUnchanged),
				sum(outcomes, Tally::rowsRefused), sum(outcomes, Tally::rowsLeftOut));
	}

	private static int sum(List<Outcome> outcomes, ToIntFunction<Tally> rows) {
		return outcomes.stream().map(Outcome::tally).mapToInt(rows).sum();
	}

}
