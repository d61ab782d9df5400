package org.saferschools.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.saferschools.imports.FileReading.Outcome;
import org.saferschools.shared.Fingerprint;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads all files of an import and has their sources load them, in the caller's
 * transaction, which may keep it or roll it back.
 */
@Component
class ImportPass {

	private final ImportRepository imports;

	private final UploadFolder uploads;

	private final Sources sources;

	private final FindingWriter findings;

	private final ChangeLog changes;

	private final ImportSettings settings;

	private final TransactionTemplate beside;

	ImportPass(ImportRepository imports, UploadFolder uploads, Sources sources, FindingWriter findings,
			ChangeLog changes, ImportSettings settings, PlatformTransactionManager transactions) {
		this.imports = imports;
		this.uploads = uploads;
		this.sources = sources;
		this.findings = findings;
		this.changes = changes;
		this.settings = settings;
		this.beside = new TransactionTemplate(transactions);
		this.beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** Whether every file is of a source that goes in without a person. */
	boolean isTrusted(long id) {
		return !this.settings.unattended().isEmpty() && this.imports.storedFiles(id)
			.stream()
			.allMatch((file) -> FileReading.source(this.sources, file, this.uploads.file(id, file.number()))
				.filter((source) -> this.settings.unattended().contains(source.key()))
				.isPresent());
	}

	/**
	 * Reads the files. Findings are many, so they are written as each file ends.
	 * @param purpose what it is for
	 * @throws org.saferschools.shared.RuleException where a file can't be imported
	 * @throws ImportCancelledException where a person cancelled it meanwhile
	 */
	Read read(long id, Purpose purpose) {
		this.changes.begin(id);
		List<StoredFile> files = this.imports.storedFiles(id);
		long about = files.stream().mapToLong(StoredFile::lines).sum();
		ImportProgress progress = new ImportProgress(this.imports, this.beside, id, about);
		List<Outcome> outcomes = new ArrayList<>();
		long before = 0;
		for (StoredFile file : files) {
			progress.begin(purpose.stage.formatted(file.name()), before);
			outcomes.add(read(id, file, progress, purpose));
			before += file.lines();
		}
		return new Read(outcomes, suspicions(id, outcomes));
	}

	private Outcome read(long id, StoredFile file, ImportProgress progress, Purpose purpose) {
		Tally tally = new Tally(file.name(), this.settings.maxFindings());
		Outcome outcome = new FileReading(this.sources, id, file, tally, progress)
			.read(this.uploads.file(id, file.number()));
		tally.requireWhole();
		switch (purpose) {
			case CHECK -> this.beside.executeWithoutResult((status) -> write(id, file, tally));
			case ALONE -> write(id, file, tally);
			case CONFIRMED -> tally.takeFindings();
		}
		return outcome;
	}

	private void write(long id, StoredFile file, Tally tally) {
		this.findings.write(id, file.number(), tally.takeFindings());
	}

	private static List<Suspicion> suspicions(long id, List<Outcome> outcomes) {
		List<Suspicion> suspicions = new ArrayList<>();
		outcomes.forEach((outcome) -> suspicions.addAll(outcome.loading().suspicions()));
		outcomes.stream().map(Outcome::source).distinct().forEach((source) -> suspicions.addAll(source.suspicions(id)));
		return suspicions;
	}

	/** Writes down what became of the rows. */
	void record(long id, Read read) {
		for (int i = 0; i < read.outcomes.size(); i++) {
			Outcome outcome = read.outcomes.get(i);
			this.imports.count(id, i + 1, outcome.covers(), outcome.tally());
		}
		this.imports.suspect(id, read.suspicions);
	}

	/** A fingerprint of what the reading did: counts and changes. */
	String fingerprint(long id, Read read) {
		Fingerprint fingerprint = new Fingerprint();
		read.outcomes.forEach((outcome) -> fingerprint.add(outcome.inShort()).add("\n"));
		return fingerprint.add(this.changes.fingerprint(id)).hex();
	}

	/**
	 * What a reading is for.
	 */
	enum Purpose {

		/** To see what it would do. */
		CHECK("Checking %s"),
		/** To do what was checked and confirmed. */
		CONFIRMED("Bringing in %s"),
		/** To do it without a person. */
		ALONE("Bringing in %s");

		private final String stage;

		Purpose(String stage) {
			this.stage = stage;
		}

	}

	/**
	 * What came of a reading.
	 *
	 * @param outcomes of each file, in order
	 * @param suspicions about the whole
	 */
	record Read(List<Outcome> outcomes, List<Suspicion> suspicions) {

		/** What kinds of file they are, such as "Schools (GIAS), Street-level crime". */
		String kinds() {
			return this.outcomes.stream()
				.map((outcome) -> outcome.source().name())
				.distinct()
				.sorted()
				.collect(Collectors.joining(", "));
		}

		String told() {
			return "%d rows read: %d added, %d changed, %d unchanged, %d refused, %d skipped; %d gone".formatted(
					sum(Tally::rowsRead), sum(Tally::rowsAdded), sum(Tally::rowsChanged), sum(Tally::rowsUnchanged),
					sum(Tally::rowsRefused), sum(Tally::rowsLeftOut), sum(Tally::rowsGone));
		}

		boolean mustStop() {
			return this.suspicions.stream().anyMatch((suspicion) -> suspicion.severity() == Suspicion.Severity.STOP);
		}

		void publish() {
			this.outcomes.forEach((outcome) -> outcome.loading().publish());
		}

		private int sum(ToIntFunction<Tally> rows) {
			return this.outcomes.stream().map(Outcome::tally).mapToInt(rows).sum();
		}

	}

}
