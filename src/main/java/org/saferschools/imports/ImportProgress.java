package org.saferschools.imports;

import java.time.Duration;

import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells how far an import is, twice a second at most. It is written beside the import's
 * own transaction, so that others see it before the end.
 */
class ImportProgress {

	private static final long PAUSE = Duration.ofMillis(500).toNanos();

	private final ImportRepository imports;

	private final TransactionOperations beside;

	private final long importId;

	private final long about;

	private String stage = "";

	private long before;

	private long lastTold = System.nanoTime() - PAUSE;

	ImportProgress(ImportRepository imports, TransactionOperations beside, long importId, long about) {
		this.imports = imports;
		this.beside = beside;
		this.importId = importId;
		this.about = about;
	}

	/**
	 * Begins a stage, which is told at once unless something was told just now.
	 * @param before rows of the files before
	 */
	void begin(String stage, long before) {
		this.stage = stage;
		this.before = before;
		tell(0);
	}

	/**
	 * Tells how many rows of the current file are read.
	 */
	void tell(long rows) {
		long now = System.nanoTime();
		if (now - this.lastTold >= PAUSE) {
			this.lastTold = now;
			this.beside.executeWithoutResult(
					(status) -> this.imports.tell(this.importId, this.stage, this.before + rows, this.about));
		}
	}

}
