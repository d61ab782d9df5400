package org.saferschools.activity;

import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;

import org.saferschools.shared.Urn;

/**
 * Asks to record work that was done with a school.
 *
 * @param submissionKey the key that came with the form: sent again, it gives the same
 * record
 * @param urn the school
 * @param kindCode what was done
 * @param topicCode on what, {@code null} where the kind asks for none
 * @param startsAt when it began, London time
 * @param minutes how long it took, 5 to 720
 * @param pupils how many it reached, 0 to 5,000, or {@code null} where nobody counted
 * @param note what else colleagues should know, at most 2,000 characters, no names
 * @param officerIds who took part; an officer who logs is added
 */
public record LogActivity(UUID submissionKey, Urn urn, String kindCode, String topicCode, LocalDateTime startsAt,
		int minutes, Integer pupils, String note, Set<Long> officerIds) {

	/** Shortest piece of work, in minutes. */
	public static final int SHORTEST = 5;

	/** Longest piece of work, in minutes. */
	public static final int LONGEST = 720;

	/** Most pupils that one piece of work reaches. */
	public static final int MOST_PUPILS = 5000;

	/** Longest note, in characters. */
	public static final int LONGEST_NOTE = 2000;

	public LogActivity {
		if (minutes < SHORTEST || minutes > LONGEST) {
			throw new IllegalArgumentException(minutes + " minutes is not from 5 to 720");
		}
		if (pupils != null && (pupils < 0 || pupils > MOST_PUPILS)) {
			throw new IllegalArgumentException(pupils + " pupils is not from 0 to 5,000");
		}
		note = (note == null) ? "" : note.strip();
		if (note.length() > LONGEST_NOTE) {
			throw new IllegalArgumentException("The note is longer than 2,000 characters");
		}
		officerIds = Set.copyOf(officerIds);
	}

}
