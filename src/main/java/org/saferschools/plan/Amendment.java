package org.saferschools.plan;

import java.time.Instant;

import org.saferschools.shared.Urn;

/**
 * A change of a confirmed plan.
 *
 * @param urn the school
 * @param activity number of the activity
 * @param what was changed, in words
 * @param why in the words of who changed it
 * @param by user name of who changed it
 * @param at when
 */
public record Amendment(Urn urn, long activity, String what, String why, String by, Instant at) {
}
