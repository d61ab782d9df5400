package org.saferschools.audit;

import java.time.Instant;

/**
 * One line of the audit.
 *
 * @param at when
 * @param actor user name, or {@code system}
 * @param role the person's role at that time, or {@code null}
 * @param action what was done
 * @param subject to what
 * @param detail what else there is to know
 */
public record AuditEntry(Instant at, String actor, String role, String action, String subject, String detail) {
}
