package org.saferschools.activity;

import java.util.UUID;

/**
 * Asks to record work that was done with a school and that nobody had planned.
 *
 * @param submissionKey the key that came with the form: sent again, it gives the same
 * record
 * @param work what, where, when and by whom
 * @param outcome what came of it
 */
public record LogActivity(UUID submissionKey, WorkDetails work, Outcome outcome) {
}
