package org.saferschools.imports;

import java.time.Instant;

/**
 * An import, as a list shows it.
 *
 * @param id its number
 * @param source what kinds of file it brought, empty until they were read
 * @param uploadedBy user name
 * @param uploadedAt when
 * @param state how far it is
 * @param finishedAt when it ended, {@code null} while it is under way
 * @param progress how far it is, in rows
 * @param message why it was refused or failed, or must be looked at again; else empty
 * @param files how many files
 * @param firstFile name of the first one
 * @param counts what became of the rows, or would; all zero until it is checked or done
 * @param effect what they did to what was there, or would
 * @param trail what people decided about it
 */
public record ImportSummary(long id, String source, String uploadedBy, Instant uploadedAt, ImportState state,
		Instant finishedAt, Progress progress, String message, int files, String firstFile, RowCounts counts,
		RowEffect effect, Trail trail) {

	/** Such as "2025-05-metropolitan-street.csv and 5 more". */
	public String title() {
		return (this.files > 1) ? "%s and %d more".formatted(this.firstFile, this.files - 1) : this.firstFile;
	}

	/** Whether it can be undone, unless something stands in the way. */
	public boolean isUndoable(Instant now) {
		return this.state == ImportState.DONE && this.trail.undoUntil != null && now.isBefore(this.trail.undoUntil);
	}

	/**
	 * What people decided about an import; {@code null} where they didn't.
	 *
	 * @param confirmedBy user name
	 * @param undoUntil until when it can be undone
	 * @param undoneBy user name
	 * @param undoneAt when
	 */
	public record Trail(String confirmedBy, Instant undoUntil, String undoneBy, Instant undoneAt) {

		/** Of an import that nobody decided about. */
		public static final Trail NONE = new Trail(null, null, null, null);

	}

	/**
	 * How far an import is.
	 *
	 * @param stage what is being done, in words
	 * @param rowsDone rows read so far
	 * @param rowsAbout rows that the files have, about
	 * @param secondsLeft of this reading, about; {@code null} where nobody can tell
	 */
	public record Progress(String stage, long rowsDone, long rowsAbout, Integer secondsLeft) {

	}

}
