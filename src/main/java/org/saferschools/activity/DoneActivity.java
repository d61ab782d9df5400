package org.saferschools.activity;

import java.util.UUID;

/**
 * Asks to log planned work as done, with what was different from the plan.
 *
 * @param submissionKey the key that came with the form: sent again, it gives the same
 * record
 * @param version the version of the plan that the person saw, or {@code null} where the
 * record counts whatever became of the plan meanwhile, as from a phone that was offline
 * @param work what, where, when and by whom it really was
 * @param outcome what came of it
 */
public record DoneActivity(UUID submissionKey, Integer version, WorkDetails work, Outcome outcome) {
}
