package org.saferschools.assignment;

import java.time.Instant;

import org.saferschools.assignment.placing.Aims;

/**
 * What a team's placements are judged by from a moment on.
 *
 * @param version counted from 1
 * @param aims the weights
 * @param reason why they were changed
 * @param by user name of who changed them
 * @param at when
 */
public record AimsVersion(int version, Aims aims, String reason, String by, Instant at) {
}
