package org.saferschools.activity;

/**
 * What came of work that was done.
 *
 * @param pupils how many it reached, 0 to 5,000, or {@code null} where nobody counted
 * @param note what else colleagues should know, at most 2,000 characters, no names
 */
public record Outcome(Integer pupils, String note) {

	/** Most pupils that one piece of work reaches. */
	public static final int MOST_PUPILS = 5000;

	/** Longest note, in characters. */
	public static final int LONGEST_NOTE = 2000;

	public Outcome {
		if (pupils != null && (pupils < 0 || pupils > MOST_PUPILS)) {
			throw new IllegalArgumentException(pupils + " pupils is not from 0 to 5,000");
		}
		note = (note == null) ? "" : note.strip();
		if (note.length() > LONGEST_NOTE) {
			throw new IllegalArgumentException("The note is longer than 2,000 characters");
		}
	}

}
