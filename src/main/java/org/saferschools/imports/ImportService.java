package org.saferschools.imports;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.saferschools.audit.Audit;
import org.saferschools.security.CurrentUser;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets administrators bring files in and see what became of them.
 */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class ImportService {

	private final ImportIntake intake;

	private final ImportDecisions decisions;

	private final ImportUndo undo;

	private final CoverageReader coverage;

	private final ImportHistoryRepository imports;

	private final Sources sources;

	private final CurrentUser currentUser;

	private final Audit audit;

	ImportService(ImportIntake intake, ImportDecisions decisions, ImportUndo undo, CoverageReader coverage,
			ImportHistoryRepository imports, Sources sources, CurrentUser currentUser, Audit audit) {
		this.intake = intake;
		this.decisions = decisions;
		this.undo = undo;
		this.coverage = coverage;
		this.imports = imports;
		this.sources = sources;
		this.currentUser = currentUser;
		this.audit = audit;
	}

	/**
	 * Takes an upload in; a job checks it, and imports it where its sources are trusted.
	 * @return the number of the import
	 * @throws RuleException where it is more than the settings allow, or a zip file that
	 * can't be unpacked
	 */
	public long submit(List<UploadedFile> files) {
		return this.intake.take(files, this.currentUser.username(), ImportWay.ASK, Duration.ZERO);
	}

	/**
	 * Has what was checked done, by a job.
	 * @throws RuleException where there is nothing to confirm, or no longer
	 */
	public void confirm(long id) {
		get(id);
		this.decisions.confirm(id, this.currentUser.username());
	}

	/**
	 * Drops what was checked, or cancels what is under way.
	 * @return how it ended
	 * @throws RuleException where it has ended already
	 */
	public ImportState stop(long id) {
		get(id);
		return this.decisions.stop(id);
	}

	/**
	 * Why an import can't be undone, as far as that is known before trying.
	 * @return empty where nothing stands in the way so far
	 */
	@Transactional(readOnly = true)
	public Optional<String> whyNotUndone(long id) {
		return this.undo.obstacle(get(id));
	}

	/**
	 * Puts back exactly what was there before an import.
	 * @throws RuleException where something stands in the way
	 */
	public void undo(long id) {
		get(id);
		this.undo.undo(id, this.currentUser.username());
	}

	/** What is loaded, month by month, and what the published ranking used of it. */
	@Transactional(readOnly = true)
	public Coverage coverage() {
		return this.coverage.read();
	}

	/** What looks wrong about an upload as a whole, the gravest first. */
	public List<Suspicion> suspicions(long id) {
		return this.imports.suspicions(id);
	}

	/** Why rows were refused or noted, refused ones first. */
	public List<FindingReason> reasons(long id) {
		return this.imports.reasons(id);
	}

	/** How many imports there have been. */
	@Transactional(readOnly = true)
	public int count() {
		return this.imports.count();
	}

	/** A page of the history, the latest first. */
	@Transactional(readOnly = true)
	public List<ImportSummary> page(long offset, int size) {
		return this.imports.page(offset, size);
	}

	/**
	 * One import.
	 * @throws NotFoundException where there is none with this number
	 */
	@Transactional(readOnly = true)
	public ImportSummary get(long id) {
		return this.imports.find(id).orElseThrow(() -> new NotFoundException("There is no import " + id));
	}

	/** The files of an import, in order. */
	@Transactional(readOnly = true)
	public List<ImportedFile> files(long id) {
		return this.imports.files(id);
	}

	/** How many rows of an import were refused or noted and are listed. */
	@Transactional(readOnly = true)
	public int countFindings(long id) {
		return this.imports.countFindings(id);
	}

	/** A page of what there is to know about its rows. */
	@Transactional(readOnly = true)
	public List<Finding> findings(long id, long offset, int size) {
		return this.imports.findings(id, offset, size);
	}

	/**
	 * All there is to know about its rows, one after the other. The audit records that
	 * they were exported.
	 * @throws NotFoundException where there is no such import
	 */
	@Transactional
	public void exportFindings(long id, Consumer<Finding> reader) {
		get(id);
		this.audit.record("Findings exported", "Import " + id, countFindings(id) + " findings");
		this.imports.readFindings(id, reader);
	}

	/** What can be imported. */
	public List<SourceDescription> sources() {
		return this.sources.all()
			.stream()
			.map((source) -> new SourceDescription(source.key(), source.name(), source.description(), source.required(),
					source.template().isPresent()))
			.toList();
	}

	/**
	 * The file to begin with, for a form that is our own.
	 * @param source its key
	 * @throws NotFoundException where others publish its files, or there is no such
	 * source
	 */
	public ImportTemplate template(String source) {
		return this.sources.all()
			.stream()
			.filter((candidate) -> candidate.key().equals(source))
			.findFirst()
			.flatMap(Source::template)
			.orElseThrow(() -> new NotFoundException("There is no example for “%s”".formatted(source)));
	}

}
