package org.saferschools.plan.calendar;

import org.saferschools.security.Role;

/**
 * Whose feed it is.
 *
 * @param role the person's role today
 * @param teamId the team of a supervisor, {@code null} for others
 * @param officerId the officer that the person is, {@code null} for others
 */
record FeedOwner(Role role, Integer teamId, Long officerId) {
}
