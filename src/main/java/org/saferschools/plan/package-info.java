/**
 * The term's work of a team: its plan, the calendar, and what was done of it month by
 * month.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "security", "audit", "area", "school", "officer",
		"activity", "prioritisation", "assignment" })
package org.saferschools.plan;

import org.springframework.modulith.ApplicationModule;
