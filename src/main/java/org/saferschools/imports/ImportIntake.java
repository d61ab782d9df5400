package org.saferschools.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import org.saferschools.audit.Audit;
import org.saferschools.shared.RuleException;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes uploads in: stores the files, then writes down in one transaction that they are
 * there and that a job is to import them.
 */
@Component
class ImportIntake {

	private final ImportRepository imports;

	private final UploadFolder uploads;

	private final SchedulerClient scheduler;

	private final Audit audit;

	private final Clock clock;

	private final TransactionTemplate transaction;

	ImportIntake(ImportRepository imports, UploadFolder uploads, SchedulerClient scheduler, Audit audit, Clock clock,
			PlatformTransactionManager transactions) {
		this.imports = imports;
		this.uploads = uploads;
		this.scheduler = scheduler;
		this.audit = audit;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Takes an upload in and has a job import it.
	 * @param by whose upload it is
	 * @param way whether it waits for a person
	 * @param wait how long the job waits; nothing for as soon as a node is free
	 * @return the number of the import
	 * @throws RuleException where it is more than the settings allow, or a zip file that
	 * can't be unpacked
	 */
	long take(List<UploadedFile> files, String by, ImportWay way, Duration wait) {
		long id = this.imports.nextId();
		List<StoredFile> stored = this.uploads.store(id, files);
		try {
			this.transaction.executeWithoutResult((status) -> tell(id, by, way, stored, wait));
			return id;
		}
		catch (RuntimeException ex) {
			this.uploads.delete(id);
			throw ex;
		}
	}

	private void tell(long id, String by, ImportWay way, List<StoredFile> stored, Duration wait) {
		Instant now = this.clock.instant();
		this.imports.create(id, by, now, way, stored);
		this.scheduler.scheduleIfNotExists(ImportTask.IMPORT.instance(Long.toString(id)).scheduledTo(now.plus(wait)));
		this.audit.record("Import uploaded", "Import " + id,
				stored.stream().map(StoredFile::name).limit(20).collect(Collectors.joining(", ")));
	}

}
