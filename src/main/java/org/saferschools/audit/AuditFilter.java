package org.saferschools.audit;

import java.time.LocalDate;

/**
 * Which lines of the audit to show; an empty part leaves all.
 *
 * @param actor user name
 * @param action what was done
 * @param from first day
 * @param to last day
 */
public record AuditFilter(String actor, String action, LocalDate from, LocalDate to) {

	public AuditFilter {
		actor = (actor != null) ? actor.strip() : "";
		action = (action != null) ? action.strip() : "";
	}

}
