package org.saferschools.activity;

import java.util.UUID;

/**
 * Asks to plan work with a school.
 *
 * @param submissionKey the key that came with the form: sent again, it gives the same
 * record
 * @param work what, where, when and by whom
 * @param note what else colleagues should know, at most 2,000 characters, no names
 * @param origin out of what it is planned
 */
public record PlanActivity(UUID submissionKey, WorkDetails work, String note, Origin origin) {

	public PlanActivity {
		note = new Outcome(null, note).note();
	}

}
