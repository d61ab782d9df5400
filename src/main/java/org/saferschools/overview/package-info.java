/**
 * Joins what the features know: home by role, the ranked list, a school's page.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "security", "audit", "area", "school", "officer",
		"incident", "activity", "hotspot", "prioritisation", "assignment", "plan", "imports" })
package org.saferschools.overview;

import org.springframework.modulith.ApplicationModule;
