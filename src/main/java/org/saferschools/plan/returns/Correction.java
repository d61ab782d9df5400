package org.saferschools.plan.returns;

import java.time.Instant;

/**
 * Another number in place of a counted one.
 *
 * @param value the number
 * @param reason why
 * @param by user name of who said so
 * @param at when
 */
public record Correction(int value, String reason, String by, Instant at) {
}
