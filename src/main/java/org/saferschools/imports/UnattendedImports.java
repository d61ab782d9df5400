package org.saferschools.imports;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.saferschools.security.CurrentUser;
import org.saferschools.shared.RuleException;

import org.springframework.stereotype.Component;

/**
 * Imports for the product itself, where nobody is signed in. No page leads here: the only
 * callers are modules that act at start-up or in a job.
 */
@Component
public class UnattendedImports {

	/** The job is only there for when this call is cut off. */
	private static final Duration BEFORE_JOB = Duration.ofMinutes(1);

	private final ImportIntake intake;

	private final ImportRunner runner;

	private final ImportHistoryRepository history;

	UnattendedImports(ImportIntake intake, ImportRunner runner, ImportHistoryRepository history) {
		this.intake = intake;
		this.runner = runner;
		this.history = history;
	}

	/**
	 * Imports files and waits for the end. Where the application is stopped meanwhile, a
	 * job takes the import up again.
	 * @param files files on this machine
	 * @return what became of them
	 * @throws RuleException where they are more than the settings allow, or a zip file
	 * that can't be unpacked
	 */
	public ImportSummary run(List<Path> files) {
		return run(files, ImportWay.REGARDLESS);
	}

	/** Imports a file, or leaves it to a person where something about it looks wrong. */
	ImportSummary runUnlessOdd(Path file) {
		return run(List.of(file), ImportWay.UNLESS_ODD);
	}

	private ImportSummary run(List<Path> files, ImportWay way) {
		long id = this.intake.take(files.stream().map(UploadedFile::at).toList(), CurrentUser.SYSTEM, way, BEFORE_JOB);
		this.runner.run(id);
		return this.history.find(id).orElseThrow();
	}

}
