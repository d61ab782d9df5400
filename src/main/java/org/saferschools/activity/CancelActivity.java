package org.saferschools.activity;

/**
 * Asks to cancel planned work.
 *
 * @param version the version of the plan that the person saw
 * @param reason why
 * @param note what else colleagues should know, at most 500 characters, no names
 */
public record CancelActivity(int version, CancelReason reason, String note) {

	/** Longest note, in characters. */
	public static final int LONGEST_NOTE = 500;

	public CancelActivity {
		note = (note == null) ? "" : note.strip();
		if (note.length() > LONGEST_NOTE) {
			throw new IllegalArgumentException("The note is longer than 500 characters");
		}
	}

}
