package org.saferschools.activity;

import java.util.Map;

/**
 * What came of work that was done.
 *
 * @param pupils how many it reached, 0 to 5,000, or {@code null} where nobody counted
 * @param note what else colleagues should know, at most 2,000 characters, no names
 * @param area which area was swept or where the arch stood, at most 300 characters;
 * {@code null} where nobody said
 * @param finds how many items of which kind were found, 1 to 999, by the kind's code;
 * never whose
 */
public record Outcome(Integer pupils, String note, String area, Map<String, Integer> finds) {

	/** Most pupils that one piece of work reaches. */
	public static final int MOST_PUPILS = 5000;

	/** Longest note, in characters. */
	public static final int LONGEST_NOTE = 2000;

	/** Longest name of an area, in characters. */
	public static final int LONGEST_AREA = 300;

	/** Most items of a kind. */
	public static final int MOST_ITEMS = 999;

	public Outcome {
		if (pupils != null && (pupils < 0 || pupils > MOST_PUPILS)) {
			throw new IllegalArgumentException(pupils + " pupils is not from 0 to 5,000");
		}
		note = (note == null) ? "" : note.strip();
		if (note.length() > LONGEST_NOTE) {
			throw new IllegalArgumentException("The note is longer than 2,000 characters");
		}
		area = (area == null || area.isBlank()) ? null : area.strip();
		if (area != null && area.length() > LONGEST_AREA) {
			throw new IllegalArgumentException("The area is longer than 300 characters");
		}
		finds = Map.copyOf(finds);
		if (finds.values().stream().anyMatch((number) -> number < 1 || number > MOST_ITEMS)) {
			throw new IllegalArgumentException("Items found are counted from 1 to 999");
		}
	}

	/** What came of work that looks for nothing. */
	public Outcome(Integer pupils, String note) {
		this(pupils, note, null, Map.of());
	}

}
