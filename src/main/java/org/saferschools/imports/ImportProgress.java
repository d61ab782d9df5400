package org.saferschools.imports;

import java.time.Duration;

import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells how far an import is, twice a second at most, and hears whether it is to go on.
 * It is written beside the import's own transaction, so that others see it before the
 * end.
 */
class ImportProgress {

	private static final long PAUSE = Duration.ofMillis(500).toNanos();

	/** Before that much time, nobody can tell how long the rest takes. */
	private static final long SECOND = Duration.ofSeconds(1).toNanos();

	private final ImportRepository imports;

	private final TransactionOperations beside;

	private final long importId;

	private final long about;

	private final long begun = System.nanoTime();

	private String stage = "";

	private long before;

	private long lastTold = this.begun - PAUSE;

	ImportProgress(ImportRepository imports, TransactionOperations beside, long importId, long about) {
		this.imports = imports;
		this.beside = beside;
		this.importId = importId;
		this.about = about;
	}

	/**
	 * Begins a stage, which is told at once unless something was told just now.
	 * @param before rows of the files before
	 * @throws ImportCancelledException where it isn't to go on
	 */
	void begin(String stage, long before) {
		this.stage = stage;
		this.before = before;
		tell(0);
	}

	/**
	 * Tells how many rows of the current file are read.
	 * @throws ImportCancelledException where it isn't to go on
	 */
	void tell(long rows) {
		long now = System.nanoTime();
		if (now - this.lastTold < PAUSE) {
			return;
		}
		this.lastTold = now;
		long done = this.before + rows;
		Integer left = secondsLeft(now - this.begun, done);
		boolean goOn = this.beside
			.execute((status) -> this.imports.tell(this.importId, this.stage, done, this.about, left));
		if (!goOn) {
			throw new ImportCancelledException(this.importId);
		}
	}

	private Integer secondsLeft(long elapsed, long done) {
		if (elapsed < SECOND || done == 0 || this.about == 0) {
			return null;
		}
		double left = elapsed / 1e9 * Math.max(this.about - done, 0) / done;
		return (int) Math.min(Math.ceil(left), Integer.MAX_VALUE);
	}

}
