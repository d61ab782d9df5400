package org.saferschools.officer;

import org.saferschools.security.Role;

/**
 * Who gets an account, in the words of an administrator.
 *
 * @param displayName name shown on pages, such as "Sgt Amara Cole"
 * @param role what the person does
 * @param teamId the team that a supervisor runs, dropped for other roles
 * @param warrantNumber the officer that an officer is, dropped for other roles
 */
public record PersonDetails(String displayName, Role role, Integer teamId, String warrantNumber) {
}
